/** Page of what has nobody who answers for it. */
package jp.fubako.web.custody;
