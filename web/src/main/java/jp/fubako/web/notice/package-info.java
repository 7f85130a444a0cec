/** Pages of notices and deadlines. */
package jp.fubako.web.notice;
