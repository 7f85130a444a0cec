/** The papers of the office: 起案用紙 and 施行文 as PDF/A, the seals on them, and their fonts. */
package jp.fubako.signing.pdf;
