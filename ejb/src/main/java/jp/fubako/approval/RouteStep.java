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
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jp.fubako.routing.PlanReason;
import jp.fubako.routing.RoutePlan.PlannedStep;
import jp.fubako.routing.StepKind;

/** One step of one round. Bound to a post: it belongs to whoever holds the post on the day. */
@Entity
@Table(name = "route_step")
class RouteStep {

  /** 代 */
  static final String ACTED_FOR = "代";

  private static final Set<StepState> OVER =
      EnumSet.of(
          StepState.APPROVED,
          StepState.OBJECTED,
          StepState.SKIPPED,
          StepState.POST_REVIEW,
          StepState.POST_REVIEWED,
          StepState.CANCELLED);

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

  /** The edition of the content that was sealed; 0 until then. */
  private int edition;

  /** The post in which somebody else acted: 代決. */
  @Column(name = "acted_title")
  private String actedTitle;

  /** From 1; an approval that counts no more is followed by another turn in the same place. */
  private int turn;

  /** A later turn stands in its place. */
  private boolean replaced;

  /** 紙資料を確認した, whoever acted. */
  @Column(name = "paper_seen")
  private boolean paperSeen;

  protected RouteStep() {}

  RouteStep(
      Route route, int round, int stage, int line, int position, PlannedStep planned, String cell) {
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
    this.cell = cell;
    this.words = "";
    this.mark = "";
    this.turn = 1;
  }

  /** The same place again, with a field for another seal. */
  private RouteStep(RouteStep former, String cell) {
    this.id = UUID.randomUUID();
    this.route = former.route;
    this.round = former.round;
    this.stage = former.stage;
    this.line = former.line;
    this.position = former.position;
    this.kind = former.kind;
    this.state = StepState.WAITING;
    this.postId = former.postId;
    this.personId = former.personId;
    this.unitName = former.unitName;
    this.postTitle = former.postTitle;
    this.fullTitle = former.fullTitle;
    this.holderName = former.holderName;
    this.why = former.why;
    this.reason = former.reason;
    this.article = former.article;
    this.cell = cell;
    this.words = "";
    this.mark = "";
    this.turn = former.turn + 1;
  }

  /** Puts another turn in its place; this one is kept as it was made. */
  RouteStep again(String itsCell) {
    replaced = true;
    return new RouteStep(this, itsCell);
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
    edition = route.edition();
  }

  /** A place on a further sheet of the round; whoever is asked now must look anew. */
  void seatedAt(String itsCell, long revision) {
    cell = itsCell;
    openedRevision = Math.max(openedRevision, revision);
  }

  /** 後閲 of a 代決: stands behind the decision, and waits for the real decider. */
  static RouteStep reviewOf(RouteStep decision, String itsCell) {
    var review = new RouteStep(decision, itsCell);
    review.position = decision.position + 1;
    review.kind = StepKind.REVIEW;
    review.why = PlanReason.ACTED_FOR;
    review.turn = 1;
    review.close(StepAction.PASS_OVER);
    return review;
  }

  /** 代決: somebody else acts for the holder, under the mark 代. */
  void actFor(Actor actor, String title, String said, String sealedSheet, Instant at) {
    act(StepAction.APPROVE, actor, said, sealedSheet, at);
    actedTitle = title;
    mark = ACTED_FOR;
  }

  void sawPaper() {
    paperSeen = true;
  }

  /** A change of its place or of what is asked, before its turn. */
  void move(int toStage, int toPosition) {
    stage = toStage;
    position = toPosition;
  }

  /** Another place altogether, before its turn. */
  void place(int toStage, int toLine, int toPosition) {
    move(toStage, toPosition);
    line = toLine;
  }

  /** The former decider is asked before the new one. */
  void becomes(StepKind other) {
    kind = other;
  }

  boolean belongsTo(Actor actor) {
    return personId != null ? personId.equals(actor.personId()) : actor.holds(postId);
  }

  boolean actedBy(Actor actor) {
    return actedBy != null && actedBy.equals(actor.personId());
  }

  boolean is(StepState one) {
    return state == one;
  }

  /** Whether others have to wait for it. */
  boolean blocks() {
    return kind.seals();
  }

  /** Nothing more to wait for. */
  boolean finished() {
    return !blocks() || OVER.contains(state);
  }

  UUID id() {
    return id;
  }

  UUID routeId() {
    return route.id();
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

  PlanReason why() {
    return why;
  }

  boolean paperSeen() {
    return paperSeen;
  }

  /** Sealed on some sheet: 承認済, 不同意 or 後閲済. */
  boolean acted() {
    return is(StepState.APPROVED) || is(StepState.OBJECTED) || is(StepState.POST_REVIEWED);
  }

  int edition() {
    return edition;
  }

  String mark() {
    return mark;
  }

  boolean replaced() {
    return replaced;
  }

  boolean actedForHolder() {
    return ACTED_FOR.equals(mark);
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
        round < currentRound || replaced,
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
        actedTitle == null ? "" : actedTitle,
        edition,
        mine);
  }
}
