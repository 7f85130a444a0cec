package jp.fubako.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import jp.fubako.search.Dictionaries;
import jp.fubako.search.IndexDocument;
import jp.fubako.search.IndexState;
import jp.fubako.search.IndexUnavailableException;
import jp.fubako.search.Normalizer;
import jp.fubako.search.Rebuild;
import jp.fubako.search.SearchIndex;
import jp.fubako.search.SearchRequest;
import jp.fubako.search.SearchResult;
import jp.fubako.search.analysis.WordAnalyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index in a directory of this machine. This is the only class that commits. A damaged index is
 * left as it is: {@link #state()} says why, and a rebuild puts a new generation in its place.
 */
public final class LuceneIndex implements SearchIndex {

  private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);

  private final Generations generations;
  private final IndexSettings settings;
  private final Normalizer normalizer;
  private final WordAnalyzer analyzer;
  private final DocumentFields fields;
  private final LuceneQueries queries;
  private final String fingerprint;
  private final ReentrantLock writing = new ReentrantLock();
  private final ScheduledExecutorService timer;

  private volatile Generation current;
  private volatile String damage = "";
  private volatile LuceneRebuild rebuild;
  private volatile boolean closed;

  private LuceneIndex(Path directory, Dictionaries dictionaries, IndexSettings settings) {
    this.generations = new Generations(directory.toAbsolutePath());
    this.settings = settings;
    this.normalizer = dictionaries.normalizer();
    this.analyzer = new WordAnalyzer(dictionaries);
    this.fields = new DocumentFields(normalizer);
    this.queries = new LuceneQueries(dictionaries, normalizer, analyzer);
    this.fingerprint = dictionaries.fingerprint();
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              var thread = new Thread(task, "search-index");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Opens or creates the index; never fails because of what is in the directory. */
  public static LuceneIndex open(Path directory, Dictionaries dictionaries) {
    return open(directory, dictionaries, IndexSettings.standard());
  }

  /** As {@link #open(Path, Dictionaries)} with other settings. */
  public static LuceneIndex open(
      Path directory, Dictionaries dictionaries, IndexSettings settings) {
    var index = new LuceneIndex(directory, dictionaries, settings);
    try {
      Files.createDirectories(directory);
      index.openCurrent();
    } catch (IOException | RuntimeException e) {
      index.damaged("the index cannot be opened", e);
    }
    index.startTimer();
    return index;
  }

  private void openCurrent() throws IOException {
    var named = generations.current();
    if (named.isPresent()) {
      current = generation(named.get());
      generations.removeOthers(named.get());
    } else {
      Generation first = generation(generations.next());
      first.commit(fingerprint);
      generations.makeCurrent(first.path);
      current = first;
    }
  }

  Generation generation(Path path) throws IOException {
    return new Generation(path, analyzer, fields, settings.ramMegabytes());
  }

  private void startTimer() {
    long refresh = Math.max(1, settings.refresh().toMillis());
    long commit = Math.max(1, settings.commit().toMillis());
    timer.execute(this::verify);
    timer.scheduleWithFixedDelay(
        () -> quietly(this::refresh), refresh, refresh, TimeUnit.MILLISECONDS);
    timer.scheduleWithFixedDelay(
        () -> quietly(this::commit), commit, commit, TimeUnit.MILLISECONDS);
  }

  private void quietly(Runnable task) {
    try {
      if (damage.isEmpty() && !closed) {
        task.run();
      }
    } catch (RuntimeException e) {
      LOG.warn("search index: {}", e.getMessage());
    }
  }

  private void verify() {
    Generation checked = current;
    try {
      if (checked != null) {
        checked.verify();
      }
    } catch (IOException | RuntimeException e) {
      if (checked == current && !closed) {
        damaged("a file of the index is damaged", e);
      }
    }
  }

  private IndexUnavailableException damaged(String what, Exception cause) {
    damage = what + ": " + cause;
    LOG.error("search index: {}", damage, cause);
    return new IndexUnavailableException(damage, cause);
  }

  private Generation healthy() {
    if (closed) {
      throw new IndexUnavailableException("the index is closed");
    }
    if (!damage.isEmpty()) {
      throw new IndexUnavailableException(damage);
    }
    return current;
  }

  @Override
  public void index(IndexDocument document, long position) {
    write(document.id(), position, g -> g.put(document));
  }

  @Override
  public void delete(String id, long position) {
    write(id, position, g -> g.remove(id));
  }

  /** A change of one generation. */
  interface Change {
    void apply(Generation generation) throws IOException;
  }

  private void write(String id, long position, Change change) {
    writing.lock();
    try {
      LuceneRebuild building = rebuild;
      if (building != null && building.live(id, position, change) && !damage.isEmpty()) {
        return; // the new generation has it; the damaged one is given up
      }
      Generation generation = healthy();
      change.apply(generation);
      generation.applied(position);
      if (generation.pending() >= settings.commitEvery()) {
        commit(generation);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw damaged("the index cannot be written", e);
    } finally {
      writing.unlock();
    }
  }

  private void commit(Generation generation) throws IOException {
    generation.commit(generation.builtWith(fingerprint));
  }

  @Override
  public void commit() {
    writing.lock();
    try {
      Generation generation = healthy();
      if (generation.dirty()) {
        commit(generation);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw damaged("the index cannot be written", e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public long position() {
    Generation generation = current;
    return generation == null || !damage.isEmpty() ? 0 : generation.durable();
  }

  @Override
  public void refresh() {
    try {
      healthy().refresh();
    } catch (AlreadyClosedException replaced) {
      LOG.debug("refreshed while a new generation came", replaced);
    } catch (IOException e) {
      throw damaged("the index cannot be read", e);
    }
  }

  /** Something done with the searchers of one generation. */
  private interface Reading<T> {
    T with(List<IndexSearcher> searchers) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    while (true) {
      Generation generation = healthy();
      var acquired = new ArrayList<IndexSearcher>();
      try {
        for (Shelf shelf : generation.shelves()) {
          acquired.add(shelf.acquire());
        }
        return reading.with(acquired);
      } catch (AlreadyClosedException e) {
        if (generation == current) {
          throw damaged("the index cannot be read", e);
        }
      } catch (IOException e) {
        throw damaged("the index cannot be read", e);
      } finally {
        release(generation, acquired);
      }
    }
  }

  private static void release(Generation generation, List<IndexSearcher> acquired) {
    for (int i = 0; i < acquired.size(); i++) {
      try {
        generation.shelves().get(i).release(acquired.get(i));
      } catch (IOException e) {
        LOG.warn("search index: a searcher was not released", e);
      }
    }
  }

  @Override
  public SearchResult search(SearchRequest request) {
    LocalDate today = LocalDate.ofInstant(settings.clock().instant(), settings.clock().getZone());
    return read(s -> new Search(s, queries, normalizer, request, today).run());
  }

  @Override
  public List<String> suggest(String typed, Set<String> readers, int max) {
    return read(s -> new Suggestions(normalizer).find(s, typed, readers, max));
  }

  @Override
  public IndexState state() {
    LuceneRebuild building = rebuild;
    int percent = building == null ? -1 : building.percent();
    Generation generation = current;
    if (generation == null || !damage.isEmpty() || closed) {
      String reason = closed ? "the index is closed" : damage;
      return new IndexState(0, 0, percent, false, reason, false);
    }
    try {
      return new IndexState(
          documents(), position(), percent, true, "", generation.outdated(fingerprint));
    } catch (IndexUnavailableException | AlreadyClosedException e) {
      return new IndexState(0, 0, percent, false, "" + e.getMessage(), false);
    }
  }

  private long documents() {
    return read(s -> s.stream().mapToLong(x -> x.getIndexReader().numDocs()).sum());
  }

  @Override
  public Rebuild rebuild(long position, long expected) {
    writing.lock();
    try {
      if (closed) {
        throw new IndexUnavailableException("the index is closed");
      }
      if (rebuild != null) {
        throw new IllegalStateException("a rebuild is already under way");
      }
      rebuild = new LuceneRebuild(this, generation(generations.next()), position, expected);
      return rebuild;
    } catch (IOException e) {
      throw new IndexUnavailableException("no new generation can be begun: " + e, e);
    } finally {
      writing.unlock();
    }
  }

  void swap(Generation next) {
    Generation old;
    writing.lock();
    try {
      if (closed) {
        throw new IndexUnavailableException("the index is closed");
      }
      next.commit(fingerprint);
      next.refresh();
      generations.makeCurrent(next.path);
      old = current;
      current = next;
      damage = "";
      rebuild = null;
    } catch (IOException | AlreadyClosedException e) {
      throw new IndexUnavailableException("the new generation cannot be finished: " + e, e);
    } finally {
      writing.unlock();
    }
    try {
      IOUtils.closeWhileHandlingException(old);
      generations.removeOthers(next.path);
    } catch (IOException e) {
      LOG.warn("search index: an old generation stays until the next start", e);
    }
  }

  void abandon(LuceneRebuild ended, Generation unfinished) {
    writing.lock();
    try {
      if (rebuild == ended) {
        rebuild = null;
      }
      IOUtils.closeWhileHandlingException(unfinished);
      generations.remove(unfinished.path);
    } catch (IOException e) {
      LOG.warn("search index: an unfinished generation stays until the next start", e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    LuceneRebuild building = rebuild;
    if (building != null) {
      building.close();
    }
    timer.shutdown(); // no interrupt: it would close files under a commit
    writing.lock();
    try {
      if (!closed && damage.isEmpty()) {
        commit();
      }
    } finally {
      closed = true;
      IOUtils.closeWhileHandlingException(current);
      writing.unlock();
    }
  }
}
