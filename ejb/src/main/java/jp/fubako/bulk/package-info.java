/**
 * 一括承認 (domain RT-33): several 軽易 cases approved at one sitting with one PIN. Which matters are 軽易
 * is data, with the rule that says so and its time. Each case is sealed, logged and refused on its
 * own by {@code approval}; nothing here approves anything by itself.
 */
package jp.fubako.bulk;
