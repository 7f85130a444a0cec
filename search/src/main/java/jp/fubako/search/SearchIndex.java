package jp.fubako.search;

import java.util.List;
import java.util.Set;

/**
 * Full-text index of the office's documents. Safe for use by many threads.
 *
 * <p>Every method but {@link #state()} and {@link #rebuild} throws {@link
 * IndexUnavailableException} when the index is damaged.
 */
public interface SearchIndex extends AutoCloseable {

  /**
   * Adds a document or replaces the one with the same id.
   *
   * @param position the caller's outbox position; never goes back
   */
  void index(IndexDocument document, long position);

  /** Takes a document out; without effect when it is not there. */
  void delete(String id, long position);

  /**
   * Highest position that is durable: after a crash, everything later must be indexed again. 0 for
   * a new index and for a damaged one.
   */
  long position();

  /** Makes everything indexed so far visible to searches. */
  void refresh();

  /** Writes everything indexed so far to disk; also done by timer and on close. */
  void commit();

  /** Finds readable documents. Malformed queries do not exist: everything means something. */
  SearchResult search(SearchRequest request);

  /** Titles, numbers and counterparts of readable documents that begin with or contain the text. */
  List<String> suggest(String typed, Set<String> readers, int max);

  IndexState state();

  /**
   * Begins a new generation beside the one in use; search stays up.
   *
   * @param position the outbox position before which the caller's source is complete
   * @param expected number of documents that will be added, for the percentage; 0 when unknown
   * @throws IllegalStateException when a rebuild is already under way
   */
  Rebuild rebuild(long position, long expected);

  @Override
  void close();
}
