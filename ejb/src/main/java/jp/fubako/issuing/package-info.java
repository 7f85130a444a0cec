/**
 * 施行: what follows the decision of a proposal — number, 浄書 and 照合 of the letter, 公印, dispatch to
 * one or many, 完結 — and the books of it: 発送簿 and 公印使用簿. Stands on drafting, which knows nothing of
 * it.
 */
package jp.fubako.issuing;
