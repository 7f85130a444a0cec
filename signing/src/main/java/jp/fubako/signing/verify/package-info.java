/** The offline verifier: checks a file with nothing but the root certificate at hand. */
package jp.fubako.signing.verify;
