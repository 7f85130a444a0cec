/** Public API of the signing library. */
package jp.fubako.signing;
