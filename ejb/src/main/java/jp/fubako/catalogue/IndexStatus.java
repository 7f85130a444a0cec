package jp.fubako.catalogue;

/**
 * How the search index stands.
 *
 * @param documents in the index
 * @param items in the catalogue
 * @param behind changes of the catalogue that are not indexed yet
 * @param rebuilding percent done of a running rebuild, or -1
 * @param problem why search does not work, or null
 */
public record IndexStatus(
    long documents, long items, long behind, int rebuilding, boolean healthy, String problem) {}
