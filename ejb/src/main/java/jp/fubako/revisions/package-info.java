/**
 * 修正履歴: what a document said each time it was submitted, who has seen which of these revisions, and
 * what has changed since (RT-32). Knows texts and files by name, no proposals.
 */
package jp.fubako.revisions;
