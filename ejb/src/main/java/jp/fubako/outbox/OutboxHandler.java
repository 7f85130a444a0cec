package jp.fubako.outbox;

/**
 * Does the work of one topic. Called at least once for each message, outside any transaction, in
 * the order of ids except for retries; must do no harm when called again.
 */
public interface OutboxHandler {

  /** The topic, unique among handlers. */
  String topic();

  /**
   * Carries out one message. An exception means: try again later; after {@value
   * OutboxService#MOST_ATTEMPTS} failures the message is parked and shown.
   */
  void handle(OutboxMessage message) throws Exception;
}
