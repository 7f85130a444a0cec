/**
 * The tamper-evident trail: canonical entries, the chain through them and the Merkle tree over
 * them. Knows nothing of databases; the same code checks a trail thirty years from now.
 */
package jp.fubako.signing.log;
