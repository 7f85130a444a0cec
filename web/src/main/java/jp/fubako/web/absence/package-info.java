/** Page of 不在設定. */
package jp.fubako.web.absence;
