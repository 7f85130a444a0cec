/**
 * 口頭決裁: what was decided by word of mouth before it was written down (domain RT-36). Recorded by
 * the drafter's section before the submission, printed on the sheet with both dates, and sealed by
 * the decider like any other decision; no time of the system is ever set back. Called by pages, the
 * REST interface, and {@code drafting}, which prints it.
 */
package jp.fubako.oral;
