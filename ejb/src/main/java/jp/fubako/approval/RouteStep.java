package jp.fubako.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.fubako.routing.PlanReason;
import jp.fubako.routing.RoutePlan.PlannedStep;
import jp.fubako.routing.StepKind;

/** One step of one round. Bound to a post: it belongs to whoever holds the post on the day. */
@Entity
@Table(name = "route_step")
class RouteStep {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "route_id")
  private Route route;

  private int round;
  private int stage;
  private int line;

  @Column(name = "place")
  private int position;

  @Enumerated(EnumType.STRING)
  private StepKind kind;

  @Enumerated(EnumType.STRING)
  private StepState state;

  @Column(name = "post_id")
  private UUID postId;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "unit_name")
  private String unitName;

  @Column(name = "post_title")
  private String postTitle;

  @Column(name = "full_title")
  private String fullTitle;

  @Column(name = "holder_name")
  private String holderName;

  @Enumerated(EnumType.STRING)
  private PlanReason why;

  private String reason;
  private String article;
  private String cell;

  @Column(name = "activated_at")
  private Instant activatedAt;

  /** The route's revision when it came to its holder. */
  @Column(name = "opened_revision")
  private long openedRevision;

  @Column(name = "acted_at")
  private Instant actedAt;

  @Column(name = "acted_by")
  private UUID actedBy;

  @Column(name = "acted_name")
  private String actedName;

  private String words;
  private String mark;

  /** The sheet as this step sealed it. */
  @Column(name = "sheet_hash")
  private String sheetHash;

  protected RouteStep() {}

  RouteStep(Route route, int round, int stage, int line, int position, PlannedStep planned) {
    this.id = UUID.randomUUID();
    this.route = route;
    this.round = round;
    this.stage = stage;
    this.line = line;
    this.position = position;
    this.kind = planned.kind();
    this.state = planned.skipped() ? next(StepState.WAITING, StepAction.SKIP) : StepState.WAITING;
    this.postId = planned.postId();
    this.personId = planned.personId();
    this.unitName = planned.unitName();
    this.postTitle = planned.postTitle();
    this.fullTitle = planned.fullTitle();
    this.holderName = planned.holderName();
    this.why = planned.why();
    this.reason = planned.reason();
    this.article = planned.article();
    this.cell = planned.cell();
    this.words = "";
    this.mark = "";
  }

  private static StepState next(StepState from, StepAction action) {
    return RouteTables.STEP
        .next(from, action)
        .orElseThrow(() -> new IllegalStateException(action + " in " + from));
  }

  void activate(Instant at, long revision) {
    state = next(state, StepAction.ACTIVATE);
    openedRevision = revision;
    activatedAt = at;
  }

  /** Ends the step without its holder, if it is open at all. */
  void close(StepAction action) {
    RouteTables.STEP.next(state, action).ifPresent(s -> state = s);
  }

  /** The holder acts. */
  void act(StepAction action, Actor actor, String said, String sealedSheet, Instant at) {
    state = next(state, action);
    actedAt = at;
    actedBy = actor.personId();
    actedName = actor.name();
    words = said;
    sheetHash = sealedSheet;
  }

  boolean belongsTo(Actor actor) {
    return personId != null ? personId.equals(actor.personId()) : actor.holds(postId);
  }

  /** Whether others have to wait for it. */
  boolean blocks() {
    return kind.seals();
  }

  /** Nothing more to wait for. */
  boolean finished() {
    return state == StepState.APPROVED || state == StepState.SKIPPED || !blocks();
  }

  UUID id() {
    return id;
  }

  int round() {
    return round;
  }

  int stage() {
    return stage;
  }

  int line() {
    return line;
  }

  int position() {
    return position;
  }

  StepKind kind() {
    return kind;
  }

  StepState state() {
    return state;
  }

  UUID postId() {
    return postId;
  }

  UUID personId() {
    return personId;
  }

  String postTitle() {
    return postTitle;
  }

  String fullTitle() {
    return fullTitle;
  }

  String cell() {
    return cell;
  }

  long openedRevision() {
    return openedRevision;
  }

  Instant actedAt() {
    return actedAt;
  }

  UUID actedBy() {
    return actedBy;
  }

  String actedName() {
    return actedName;
  }

  String sheetHash() {
    return sheetHash;
  }

  StepRow row(int currentRound, boolean mine) {
    return new StepRow(
        id,
        round,
        round < currentRound,
        stage,
        line,
        position,
        kind,
        state,
        postId,
        unitName,
        postTitle,
        fullTitle,
        actedName != null ? actedName : holderName,
        why,
        reason,
        article,
        activatedAt,
        actedAt,
        words,
        mark,
        mine);
  }
}
