/** 起案: writing a proposal, sending it on its way, and what follows the decision. */
package jp.fubako.web.drafting;
