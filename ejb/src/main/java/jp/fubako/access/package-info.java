/**
 * Who is calling, with which duties and roles today, and what he may read: the one access decision.
 */
package jp.fubako.access;
