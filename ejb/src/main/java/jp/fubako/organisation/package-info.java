/**
 * 組織: units, posts, people, assignments, absences, acting orders, all with validity in time.
 * Answers who holds what on a given day.
 */
package jp.fubako.organisation;
