/**
 * 事務専決規程: the authority rules as data, in dated versions that cite their articles. Answers who
 * decides a matter on a given day and who must be asked before him. Called by routing and drafting.
 */
package jp.fubako.authority;
