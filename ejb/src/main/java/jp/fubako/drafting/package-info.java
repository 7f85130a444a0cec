/**
 * 起案: proposals from the first line to the 完結 — drafting, check, submission, correction after a
 * return, and after the decision number, 施行文, 公印, dispatch and filing.
 */
package jp.fubako.drafting;
