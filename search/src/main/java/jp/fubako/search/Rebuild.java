package jp.fubako.search;

/**
 * A new generation that is built beside the one in use. Documents indexed or deleted meanwhile go
 * to both, and what was added here never overwrites them. Closing without {@link #swap()} throws
 * the new generation away.
 */
public interface Rebuild extends AutoCloseable {

  /** Adds a document as it was when the rebuild began or later. */
  void add(IndexDocument document);

  /** Makes the new generation durable and puts it in the old one's place. */
  void swap();

  /** Ends the rebuild; without effect after {@link #swap()}. */
  @Override
  void close();
}
