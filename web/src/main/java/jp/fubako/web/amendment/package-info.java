/** 修正承認: the page on which an approver changes a proposal and approves it. */
package jp.fubako.web.amendment;
