package jp.fubako.outbox;

import java.time.Instant;
import java.util.Map;

/**
 * One piece of work to be done after its commit.
 *
 * @param id position, rising
 * @param topic which handler does it
 * @param key what it concerns, usually an item id
 * @param payload further facts
 * @param attempts how often it failed before
 */
public record OutboxMessage(
    long id,
    String topic,
    String key,
    Map<String, String> payload,
    Instant createdAt,
    int attempts) {}
