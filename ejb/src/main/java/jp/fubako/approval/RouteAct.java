package jp.fubako.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody did to a route. Only ever added. */
@Entity
@Table(name = "route_act")
class RouteAct {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "route_id")
  private Route route;

  /** Position within the route, from 1. */
  private int seq;

  private int round;
  private Instant at;
  private String action;

  @Column(name = "step_id")
  private UUID stepId;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "post_title")
  private String postTitle;

  private String words;

  @Column(name = "sheet_hash")
  private String sheetHash;

  protected RouteAct() {}

  RouteAct(
      Route route,
      String action,
      UUID stepId,
      Actor actor,
      String title,
      String words,
      Instant at) {
    this.id = UUID.randomUUID();
    this.route = route;
    this.seq = route.actCount() + 1;
    this.round = route.round();
    this.at = at;
    this.action = action;
    this.stepId = stepId;
    this.personId = actor.personId();
    this.personName = actor.name();
    this.postTitle = title;
    this.words = words;
    this.sheetHash = route.sheetHash();
  }

  String action() {
    return action;
  }

  UUID stepId() {
    return stepId;
  }

  Instant at() {
    return at;
  }

  String personName() {
    return personName;
  }

  DecisionDetail.HistoryRow row() {
    return new DecisionDetail.HistoryRow(round, at, action, personName, postTitle, words);
  }
}
