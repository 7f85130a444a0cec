package jp.fubako.acting;

import java.util.UUID;

/**
 * A place in an order.
 *
 * @param ordinal 1 for whoever acts first
 * @param title post with its unit, for example 総務課長補佐
 */
public record ActingSeat(int ordinal, UUID postId, String title, String article) {}
