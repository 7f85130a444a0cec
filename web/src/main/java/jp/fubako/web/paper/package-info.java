/** 紙資料 of a case, shown wherever the case is. */
package jp.fubako.web.paper;
