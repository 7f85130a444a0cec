package jp.fubako.audit;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;

/**
 * The trail. Who may see it is asked by the caller (access lies above); who writes is everybody.
 */
@Stateless
public class AuditService {

  @Inject private AuditRepository repository;
  @Inject private ActorSource actors;
  @Inject private OfficeClock clock;

  /**
   * Appends an entry to the trail, in the transaction of the change that it records. Locks the head
   * of the trail until the commit: call it last.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void record(AuditEvent event) {
    append(event, false, actors.current());
  }

  /** Appends a refused attempt, in a transaction of its own. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void recordRefused(AuditEvent event) {
    append(event, true, actors.current());
  }

  /** Appends a refused attempt of somebody on another thread, after his transaction has ended. */
  @Asynchronous
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void recordRefusedLater(AuditEvent event, Actor actor) {
    append(event, true, actor);
  }

  private void append(AuditEvent event, boolean refused, Actor actor) {
    var head = repository.lockedHead();
    var entry = AuditEntry.following(head.size(), head.hash(), event, refused, actor, clock.now());
    repository.append(entry);
    head.advance(entry);
  }

  /** The trail, newest first. */
  public PageOf<AuditRow> trail(AuditFilter filter, int offset, int limit) {
    var bounded = PageOf.boundedLimit(limit);
    var rows = repository.find(filter, offset, bounded).stream().map(AuditEntry::row).toList();
    return new PageOf<>(rows, repository.count(filter), offset, bounded);
  }

  /** Everything recorded about one object, oldest first. */
  public List<AuditRow> trailOf(UUID objectId) {
    return repository.ofObject(objectId).stream().map(AuditEntry::row).toList();
  }

  /** Reads the whole trail again and recomputes every hash from the stored bytes. */
  public TrailVerdict verify() {
    // The head first: entries committed while we read are then left out, not missed.
    var head = repository.head();
    var check = new TrailCheck();
    long next = 0;
    for (var page = repository.from(0); !page.isEmpty() && next < head.getKey(); ) {
      for (var entry : page) {
        if (entry.idx() < head.getKey()) {
          check.accept(entry);
        }
      }
      next = page.getLast().idx() + 1;
      page = repository.from(next);
    }
    return check.verdict(head.getKey(), head.getValue());
  }
}
