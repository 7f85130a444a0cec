/**
 * 修正承認: an approver changes a proposal on its way and approves what he has made of it. Decides
 * whether the essence (要旨) has changed, and whether the rules would ask for another route. Called
 * by pages and the REST interface; {@code approval} knows what it does to the route, {@code
 * drafting} keeps the content and makes the sheet.
 */
package jp.fubako.amendment;
