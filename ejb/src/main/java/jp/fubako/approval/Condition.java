package jp.fubako.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** 条件付決裁: what has to be met before the decision is carried out, and how it was met. */
@Embeddable
class Condition {

  @Column(name = "condition_text")
  private String text;

  @Column(name = "condition_met_at")
  private Instant metAt;

  @Column(name = "condition_met_by")
  private String metBy;

  @Column(name = "condition_met_words")
  private String metWords;

  protected Condition() {}

  static Condition none() {
    return new Condition();
  }

  static Condition of(String words) {
    var condition = new Condition();
    condition.text = words;
    return condition;
  }

  /** Nothing may be issued yet. */
  boolean open() {
    return text != null && metAt == null;
  }

  void met(Actor by, String how, Instant at) {
    metAt = at;
    metBy = by.name();
    metWords = how;
  }

  ConditionRow row() {
    return text == null ? null : new ConditionRow(text, metAt, metBy, metWords);
  }
}
