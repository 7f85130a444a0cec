package jp.fubako.remarks;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.records.ItemRow;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** 公式コメント and 付箋 of a case, for those who may read it. */
@Audited
@Stateless
public class RemarksService {

  @Inject private RemarksRepository repository;
  @Inject private RecordsService records;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;
  @Inject private Event<CommentMade> made;

  public Remarks of(UUID subjectId) {
    var item = readable(subjectId);
    var caller = access.caller();
    return new Remarks(
        repository.comments(subjectId).stream().map(OfficialComment::row).toList(),
        caller.personId() == null
            ? List.of()
            : repository.notes(subjectId, caller.personId()).stream()
                .map(PrivateNote::row)
                .toList(),
        byPerson(caller).and(() -> RemarksRules.mayComment(item.state())),
        byPerson(caller).and(() -> RemarksRules.mayNote(item.state())));
  }

  /** Says something that is kept with the case. The route is not stopped by it. */
  public UUID comment(UUID subjectId, String words) {
    var item = readable(subjectId);
    var caller = access.caller();
    var said = words == null ? "" : words.strip();
    byPerson(caller)
        .and(() -> RemarksRules.mayComment(item.state()))
        .and(() -> RemarksRules.fit(said))
        .orThrow();
    var at = clock.now();
    var comment = new OfficialComment(subjectId, caller, said, at);
    repository.add(comment);
    audit.record(
        AuditEvent.of("remarks.comment", subjectId, item.title()).with("comment", comment.id()));
    made.fire(new CommentMade(subjectId, caller.personId(), caller.name(), said, at));
    return comment.id();
  }

  /** Notes something that only the caller sees. What it says does not stand in the trail. */
  public void note(UUID subjectId, String words) {
    var item = readable(subjectId);
    var caller = access.caller();
    var noted = words == null ? "" : words.strip();
    byPerson(caller)
        .and(() -> RemarksRules.mayNote(item.state()))
        .and(() -> RemarksRules.fit(noted))
        .orThrow();
    repository.add(new PrivateNote(subjectId, caller.personId(), noted, clock.now()));
  }

  /** Takes one of the caller's own notes away. */
  public void removeNote(UUID noteId) {
    var me = access.caller().personId();
    var note =
        repository
            .note(noteId)
            .filter(n -> n.personId().equals(me))
            .orElseThrow(RemarksService::notFound);
    repository.remove(note);
  }

  private static Verdict byPerson(Caller caller) {
    return caller.personId() == null
        ? Verdict.refused(RemarksRefusal.NOT_FOUND)
        : Verdict.allowed();
  }

  private ItemRow readable(UUID subjectId) {
    return records.find(subjectId).orElseThrow(RemarksService::notFound);
  }

  private static RefusedException notFound() {
    return new RefusedException(RemarksRefusal.NOT_FOUND);
  }
}
