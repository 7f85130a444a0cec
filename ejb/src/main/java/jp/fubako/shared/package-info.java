/** What every feature may use: ids, the clock, verdicts and refusals. */
package jp.fubako.shared;
