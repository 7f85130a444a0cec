/** Page of the trail 証跡. */
package jp.fubako.web.audit;
