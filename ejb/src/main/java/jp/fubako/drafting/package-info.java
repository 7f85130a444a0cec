/**
 * 起案: proposals from the first line to the decision — drafting, check, submission, correction after
 * a return — and what of a proposal stays when issuing carries it out.
 */
package jp.fubako.drafting;
