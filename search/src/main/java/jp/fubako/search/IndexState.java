package jp.fubako.search;

/**
 * How the index is.
 *
 * @param documents number of searchable documents
 * @param position highest position that is durable
 * @param rebuildingPercent 0 to 100 while a new generation is being built, -1 otherwise
 * @param healthy whether searching and indexing work
 * @param reason why not, in plain words; empty when healthy
 * @param outdated the dictionaries or the index format have changed since this generation was
 *     built: search works, a rebuild is advised
 */
public record IndexState(
    long documents,
    long position,
    int rebuildingPercent,
    boolean healthy,
    String reason,
    boolean outdated) {}
