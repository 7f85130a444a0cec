/** Pages of the 組織図. */
package jp.fubako.web.organisation;
