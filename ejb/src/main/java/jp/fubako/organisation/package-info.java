/**
 * 組織: units, posts, people, assignments, absences, acting orders and the authority rules (事務専決規程),
 * all with validity in time. Answers who holds what on a given day.
 */
package jp.fubako.organisation;
