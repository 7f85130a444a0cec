/** 一括承認 of 軽易 cases, and the list of 軽易な事項. */
package jp.fubako.web.bulk;
