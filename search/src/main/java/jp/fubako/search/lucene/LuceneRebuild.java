package jp.fubako.search.lucene;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import jp.fubako.search.IndexDocument;
import jp.fubako.search.IndexUnavailableException;
import jp.fubako.search.Rebuild;
import org.apache.lucene.store.AlreadyClosedException;

/** A generation under construction. Many threads may add at once. */
final class LuceneRebuild implements Rebuild {

  private static final int LOCKS = 64;

  private final LuceneIndex index;
  private final Generation generation;
  private final long expected;
  private final AtomicLong added = new AtomicLong();

  /** Ids that changed since the rebuild began; what is added later may be older. */
  private final Set<String> changed = ConcurrentHashMap.newKeySet();

  private final Object[] locks = new Object[LOCKS];
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
      throw new IndexUnavailableException("the new generation cannot be written: " + e, e);
    }
  }

  /** A change that comes while the rebuild runs. */
  void live(String id, long position, LuceneIndex.Change change) throws IOException {
    synchronized (lock(id)) {
      changed.add(id);
      change.apply(generation);
    }
    generation.applied(position);
  }

  int percent() {
    return expected <= 0 ? 0 : (int) Math.min(100, added.get() * 100 / expected);
  }

  @Override
  public synchronized void swap() {
    if (ended) {
      throw new IllegalStateException("the rebuild has ended");
    }
    index.swap(generation);
    ended = true;
  }

  @Override
  public synchronized void close() {
    if (!ended) {
      ended = true;
      index.abandon(generation);
    }
  }
}
