/**
 * 人事異動: new assignments for a day to come are loaded from a table, rehearsed (予行) and confirmed
 * (確定). They take effect at 00:00 of the day by themselves; what waits at a post goes to its new
 * holder. For the records office.
 */
package jp.fubako.transfer;
