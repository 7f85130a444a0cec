package jp.fubako.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceUnit;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.fubako.outbox.OutboxService;
import jp.fubako.records.IndexDocuments;
import jp.fubako.retrieval.OfficeIndex;
import jp.fubako.search.Rebuild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the index true to the database: catches up at the start with what a crash or a restored
 * backup left out, and builds it anew when it is empty or broken. The index is only ever a copy.
 */
@Singleton
@Startup
// the container waits for the persistence unit before it starts this bean; injected beans alone do
// not make it wait
@PersistenceUnit(name = "fubako/unit", unitName = "fubako")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
  private static final long AFTER_START_MILLIS = 1_000;
  private static final int PAGE = 200;

  private final AtomicBoolean rebuilding = new AtomicBoolean();

  @Inject private OfficeIndex office;
  @Inject private IndexDocuments documents;
  @Inject private OutboxService outbox;
  @Resource private TimerService timers;
  @Resource private SessionContext session;

  @PostConstruct
  void start() {
    timers.createSingleActionTimer(
        AFTER_START_MILLIS, new TimerConfig("index catches up", /* persistent */ false));
  }

  /** Compares what the index has with what was ever fed to it. */
  @Timeout
  void catchUp() {
    try {
      var state = office.index().state();
      var items = documents.count();
      if (items > 0 && (!state.healthy() || state.documents() == 0 || state.position() == 0)) {
        LOG.info("search index is empty or broken ({}): rebuilding", state.reason());
        rebuild();
      } else {
        int again = outbox.replay(IndexDocuments.TOPIC, state.position());
        LOG.info("search index at {}, {} changes fed again", state.position(), again);
      }
    } catch (RuntimeException e) {
      LOG.error("search index could not be opened; search says so until it is rebuilt", e);
    }
  }

  /** Starts a rebuild in the background; false if one is running. */
  public boolean rebuild() {
    if (!rebuilding.compareAndSet(false, true)) {
      return false;
    }
    session.getBusinessObject(IndexKeeper.class).run();
    return true;
  }

  /** The rebuild itself, on a thread of its own. */
  @Asynchronous
  public void run() {
    var index = office.index();
    try (var rebuild = index.rebuild(index.position(), documents.count())) {
      int added = addAll(rebuild);
      rebuild.swap();
      LOG.info("search index rebuilt with {} documents", added);
    } catch (RuntimeException e) {
      LOG.error("search index was not rebuilt; the old one stays", e);
    } finally {
      rebuilding.set(false);
    }
  }

  private int addAll(Rebuild rebuild) {
    int added = 0;
    UUID after = null;
    for (var ids = documents.after(after, PAGE);
        !ids.isEmpty();
        ids = documents.after(after, PAGE)) {
      for (var id : ids) {
        documents.of(id).ifPresent(rebuild::add);
        added++;
      }
      after = ids.getLast();
    }
    // one more message, so that the new index has a position from which to catch up
    if (after != null) {
      session.getBusinessObject(IndexKeeper.class).feedAgain(after);
    }
    return added;
  }

  /** Of public use only to this bean: a message needs a transaction, which the rebuild has not. */
  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void feedAgain(UUID itemId) {
    outbox.put(IndexDocuments.TOPIC, itemId.toString());
  }
}
