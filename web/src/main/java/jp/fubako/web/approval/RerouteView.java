package jp.fubako.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.fubako.approval.ApprovalService;
import jp.fubako.approval.ComingStep;
import jp.fubako.approval.DecisionDetail;
import jp.fubako.approval.DetourService;
import jp.fubako.approval.Reroute;
import jp.fubako.approval.RouteAction;
import jp.fubako.approval.StepRow;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.PostRow;
import jp.fubako.organisation.UnitRow;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;

/** 経路変更: adds, moves and takes out what is still to come; the decider only ever goes up. */
@Named
@ViewScoped
public class RerouteView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ApprovalService approval;
  @Inject private DetourService detours;
  @Inject private OrganisationService organisation;
  @Inject private OfficeClock clock;

  private UUID id;
  private final UUID requestKey = UUID.randomUUID();
  private transient DecisionDetail detail;
  private transient List<ComingStep> coming;
  private transient List<PostRow> posts;
  private String reason;
  private Reroute.Kind kind = Reroute.Kind.BEFORE;
  private UUID stepId;
  private UUID postId;

  public DecisionDetail getDetail() {
    if (detail == null) {
      detail = approval.decision(id);
      coming = detours.coming(id);
    }
    return detail;
  }

  public Verdict getVerdict() {
    return getDetail().verdicts().get(RouteAction.REROUTE);
  }

  /** What has begun and stays as it is. */
  public List<StepRow> getBegun() {
    return getDetail().steps().stream()
        .filter(s -> coming.stream().noneMatch(c -> c.step().id().equals(s.id())))
        .toList();
  }

  public List<ComingStep> getComing() {
    getDetail();
    return coming;
  }

  /** Steps before or beside which somebody can be asked. */
  public List<StepRow> getPlaces() {
    return getComing().stream().map(ComingStep::step).filter(s -> s.kind().seals()).toList();
  }

  /** Kinds of change that add somebody. */
  public List<Reroute.Kind> getKinds() {
    return List.of(
        Reroute.Kind.BEFORE, Reroute.Kind.BESIDE, Reroute.Kind.NOTICE, Reroute.Kind.RAISE);
  }

  /** Whom one may ask: executives, then the superiors of each section. */
  public List<PostRow> getPosts() {
    if (posts == null) {
      var on = clock.today();
      var executives =
          Stream.of(PostKind.MAYOR, PostKind.VICE_MAYOR, PostKind.SUPERINTENDENT)
              .flatMap(k -> organisation.executive(k, on).stream());
      var superiors =
          organisation.sections(on).stream()
              .flatMap(s -> Stream.concat(Stream.of(s), organisation.below(s.id(), on).stream()))
              .map(UnitRow::id)
              .flatMap(
                  unit ->
                      Stream.of(
                              PostKind.SECTION_HEAD, PostKind.DEPUTY_HEAD, PostKind.SUBSECTION_HEAD)
                          .flatMap(k -> organisation.postOf(unit, k, on).stream()));
      posts = Stream.concat(executives, superiors).distinct().toList();
    }
    return posts;
  }

  public boolean decides(StepRow step) {
    return step.kind() == StepKind.DECISION;
  }

  public String add() {
    return change(kind, kind == Reroute.Kind.RAISE ? null : stepId, postId);
  }

  public String remove(UUID step) {
    return change(Reroute.Kind.REMOVE, step, null);
  }

  public String earlier(UUID step) {
    return change(Reroute.Kind.EARLIER, step, null);
  }

  public String later(UUID step) {
    return change(Reroute.Kind.LATER, step, null);
  }

  private String change(Reroute.Kind what, UUID step, UUID post) {
    detours.reroute(
        new Reroute(id, getDetail().routeVersion(), requestKey, what, step, post, reason));
    Notices.done("approval.reroute.changed");
    return "/approval/reroute?faces-redirect=true&id=" + id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public Reroute.Kind getKind() {
    return kind;
  }

  public void setKind(Reroute.Kind kind) {
    this.kind = kind;
  }

  public UUID getStepId() {
    return stepId;
  }

  public void setStepId(UUID stepId) {
    this.stepId = stepId;
  }

  public UUID getPostId() {
    return postId;
  }

  public void setPostId(UUID postId) {
    this.postId = postId;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
