package jp.fubako.web.oral;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.fubako.access.AccessService;
import jp.fubako.oral.OralRow;
import jp.fubako.oral.OralService;
import jp.fubako.oral.RecordOral;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.PostRow;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;

/** Records what was decided orally, before the sheet is made. */
@Named
@ViewScoped
public class RecordOralView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OralService oral;
  @Inject private OrganisationService organisation;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  private UUID id;
  private final UUID requestKey = UUID.randomUUID();
  private LocalDate decidedOn;
  private UUID postId;
  private String toldTo;
  private String reason;
  private transient List<PostRow> posts;

  public void load() {
    toldTo = access.caller().name();
  }

  public String record() {
    oral.record(new RecordOral(id, requestKey, decidedOn, postId, toldTo, reason));
    Notices.done("oral.page.recorded");
    return "/drafting/edit?faces-redirect=true&id=" + id;
  }

  public OralRow getRecorded() {
    return oral.of(id).orElse(null);
  }

  public Verdict getVerdict() {
    return oral.may(id);
  }

  /** Who can have decided: the executives and the heads of the sections. */
  public List<PostRow> getPosts() {
    if (posts == null) {
      var today = clock.today();
      var executives =
          Stream.of(PostKind.MAYOR, PostKind.VICE_MAYOR, PostKind.SUPERINTENDENT)
              .map(kind -> organisation.executive(kind, today))
              .flatMap(Optional::stream);
      var heads =
          organisation.sections(today).stream()
              .flatMap(unit -> organisation.headOf(unit.id(), today).stream());
      posts = Stream.concat(executives, heads).distinct().toList();
    }
    return posts;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public UUID getPostId() {
    return postId;
  }

  public void setPostId(UUID postId) {
    this.postId = postId;
  }

  public String getToldTo() {
    return toldTo;
  }

  public void setToldTo(String toldTo) {
    this.toldTo = toldTo;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
