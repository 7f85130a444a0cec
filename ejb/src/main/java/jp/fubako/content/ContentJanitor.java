package jp.fubako.content;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.fubako.shared.OfficeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away, each night, what broken uploads and crashes left behind more than a day ago. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContentJanitor {

  private static final Logger LOG = LoggerFactory.getLogger(ContentJanitor.class);
  private static final Duration GRACE = Duration.ofDays(1);

  @Inject private ContentStore store;
  @Inject private OfficeClock clock;

  @Schedule(hour = "3", minute = "20", persistent = false)
  void sweep() {
    var removed = store.sweep(clock.now().minus(GRACE));
    if (removed > 0) {
      LOG.info("content store: {} leftovers of broken uploads removed", removed);
    }
  }
}
