package jp.fubako.search.lucene;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import jp.fubako.search.IndexDocument;
import jp.fubako.search.IndexUnavailableException;
import jp.fubako.search.Rebuild;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A generation under construction. Many threads may add at once. */
final class LuceneRebuild implements Rebuild {

  private static final Logger LOG = LoggerFactory.getLogger(LuceneRebuild.class);
  private static final int LOCKS = 64;

  private final LuceneIndex index;
  private final Generation generation;
  private final long expected;
  private final AtomicLong added = new AtomicLong();

  /** Ids that changed since the rebuild began; what is added later may be older. */
  private final Set<String> changed = ConcurrentHashMap.newKeySet();

  private final Object[] locks = new Object[LOCKS];
  private volatile Exception failure;
  private boolean ended;

  LuceneRebuild(LuceneIndex index, Generation generation, long position, long expected) {
    this.index = index;
    this.generation = generation;
    this.expected = expected;
    generation.applied(position);
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new Object();
    }
  }

  private Object lock(String id) {
    return locks[Math.floorMod(id.hashCode(), LOCKS)];
  }

  @Override
  public void add(IndexDocument document) {
    try {
      synchronized (lock(document.id())) {
        if (!changed.contains(document.id())) {
          generation.put(document);
        }
      }
      added.incrementAndGet();
    } catch (IOException | AlreadyClosedException e) {
      failure = e;
      throw new IndexUnavailableException("the new generation cannot be written: " + e, e);
    }
  }

  /**
   * A change that comes while the rebuild runs.
   *
   * @return whether the new generation has it; one that failed takes nothing and is never swapped
   */
  boolean live(String id, long position, LuceneIndex.Change change) {
    try {
      synchronized (lock(id)) {
        changed.add(id);
        if (failure == null) {
          change.apply(generation);
        }
      }
      generation.applied(position);
    } catch (IOException | AlreadyClosedException e) {
      failure = e;
      LOG.error("search index: the rebuild has failed", e);
    }
    return failure == null;
  }

  int percent() {
    return expected <= 0 ? 0 : (int) Math.min(100, added.get() * 100 / expected);
  }

  @Override
  public synchronized void swap() {
    if (ended) {
      throw new IllegalStateException("the rebuild has ended");
    }
    if (failure != null) {
      throw new IndexUnavailableException("the rebuild has failed: " + failure, failure);
    }
    index.swap(generation);
    ended = true;
  }

  @Override
  public synchronized void close() {
    if (!ended) {
      ended = true;
      index.abandon(this, generation);
    }
  }
}
