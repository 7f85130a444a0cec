/** 受信箱 and 決裁: what waits for me, and the page on which I decide. */
package jp.fubako.web.approval;
