package jp.fubako.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.audit.Audited;
import jp.fubako.records.ItemRow;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.RefusedException;

/** The caller's own notices. Titles are looked up by his rights of now. */
@Audited
@Stateless
public class NoticeService {

  @Inject private NoticeRepository notices;
  @Inject private RecordsService records;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  /** How many the caller has not read; those whose step is done do not count. */
  public long unread() {
    var me = access.caller().personId();
    return me == null ? 0 : notices.unread(me);
  }

  /** The caller's notices: unread ones urgent first, all of them newest first. */
  public PageOf<NoticeRow> list(NoticeBox box, int offset, int limit) {
    var me = access.caller().personId();
    var from = Math.max(0, offset);
    var bounded = PageOf.boundedLimit(limit);
    if (me == null) {
      return new PageOf<>(List.of(), 0, from, bounded);
    }
    return switch (box) {
      case UNREAD ->
          new PageOf<>(rows(notices.unread(me, from, bounded)), notices.unread(me), from, bounded);
      case ALL ->
          new PageOf<>(rows(notices.all(me, from, bounded)), notices.all(me), from, bounded);
    };
  }

  /**
   * Opens a notice: it is read from now on.
   *
   * @throws RefusedException {@link NoticeRefusal#NOT_FOUND}
   */
  public NoticeRow open(UUID id) {
    var notice = mine(id);
    notice.read(clock.now());
    return rows(List.of(notice)).getFirst();
  }

  /** 既読 without opening it. */
  public void markRead(UUID id) {
    mine(id).read(clock.now());
  }

  /** すべて既読; returns how many there were. */
  public int markAllRead() {
    var me = access.caller().personId();
    return me == null ? 0 : notices.readAll(me, clock.now());
  }

  private Notice mine(UUID id) {
    var me = access.caller().personId();
    return (id == null ? java.util.Optional.<Notice>empty() : notices.locked(id))
        .filter(n -> n.personId().equals(me))
        .orElseThrow(() -> new RefusedException(NoticeRefusal.NOT_FOUND));
  }

  private List<NoticeRow> rows(List<Notice> found) {
    var ids = new HashSet<UUID>();
    found.forEach(n -> ids.add(n.itemId()));
    Map<UUID, String> titles = new HashMap<>();
    if (!ids.isEmpty()) {
      for (ItemRow item : records.readable(ids)) {
        titles.put(item.id(), item.title());
      }
    }
    var steps = found.stream().map(Notice::stepId).filter(Objects::nonNull).distinct().toList();
    var settled = notices.settled(steps);
    return found.stream()
        .map(n -> n.row(titles.get(n.itemId()), n.stepId() != null && settled.contains(n.stepId())))
        .toList();
  }
}
