package jp.fubako.search.lucene;

import java.time.Clock;
import java.time.Duration;

/**
 * How the index works.
 *
 * @param refresh how soon what was indexed is found
 * @param commit how soon what was indexed is durable
 * @param commitEvery changes after which it is made durable at once
 * @param ramMegabytes memory for documents that are not yet written
 * @param clock for the newness of documents
 */
public record IndexSettings(
    Duration refresh, Duration commit, int commitEvery, double ramMegabytes, Clock clock) {

  /** Found within half a second, durable within five. */
  public static IndexSettings standard() {
    return new IndexSettings(
        Duration.ofMillis(500), Duration.ofSeconds(5), 2000, 64, Clock.systemDefaultZone());
  }
}
