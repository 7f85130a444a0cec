/**
 * 通知・期限: tells people in the application and by mail what waits for them and what became of their
 * cases, each with the reason why he is told, and watches deadlines. It hears the news of the other
 * features in their transactions, tells after the commit, and nobody calls it but pages and REST.
 */
package jp.fubako.notice;
