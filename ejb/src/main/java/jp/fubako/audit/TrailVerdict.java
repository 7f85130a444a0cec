package jp.fubako.audit;

/**
 * Result of reading the whole trail again.
 *
 * @param intact whether nothing was changed, removed, added or reordered
 * @param entries how many entries were read
 * @param firstFaultAt index of the first entry that does not fit, or -1
 * @param fault what is wrong there, or null
 * @param headHash hash of the last entry, lower-case hexadecimal
 * @param merkleRoot RFC 9162 root over all entries; to be kept outside the database
 */
public record TrailVerdict(
    boolean intact,
    long entries,
    long firstFaultAt,
    TrailFault fault,
    String headHash,
    String merkleRoot) {}
