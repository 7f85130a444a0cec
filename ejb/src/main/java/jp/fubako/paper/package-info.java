/**
 * 電子・紙併用 (DR-08): paper that goes with an electronic case because it cannot be read in. The case
 * keeps what it is, why it is paper and where it lies; the paper travels under a printed cover
 * whose code leads back to the case. There are never two masters: the decision is made
 * electronically, and whoever approves says that he has seen the paper.
 */
package jp.fubako.paper;
