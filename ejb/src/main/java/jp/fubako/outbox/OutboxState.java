package jp.fubako.outbox;

import java.time.Instant;
import java.util.List;

/** What waits and what is parked, by topic. */
public record OutboxState(List<Topic> topics) {

  /**
   * @param waiting messages not yet done, due or waiting for their retry
   * @param parked messages given up after too many failures
   * @param oldestWaiting when the oldest waiting message was put, or null
   * @param lastError the newest failure's text, or null
   */
  public record Topic(
      String topic, long waiting, long parked, Instant oldestWaiting, String lastError) {}

  public long waiting() {
    return topics.stream().mapToLong(Topic::waiting).sum();
  }

  public long parked() {
    return topics.stream().mapToLong(Topic::parked).sum();
  }
}
