/**
 * 代決順位: who acts for an absent decider, in which order and by which article, as dated rules that
 * the records office keeps; and who would act on a day, and why. 代決 itself is an act of approval.
 */
package jp.fubako.acting;
