/** 休日の表: the days on which the office is closed. */
package jp.fubako.web.calendar;
