/** 公式コメント and 付箋 on the pages of a case. */
package jp.fubako.web.remarks;
