package jp.fubako.revisions;

/**
 * An attachment of a revision.
 *
 * @param hash SHA-256 of its content
 */
public record KeptFile(String name, String hash) {}
