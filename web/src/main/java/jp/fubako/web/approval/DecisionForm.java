package jp.fubako.web.approval;

import java.io.Serializable;

/** What is typed to approve. */
public class DecisionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String comment;
  private String condition;
  private transient String pin;

  String comment() {
    return comment == null ? "" : comment.strip();
  }

  String condition() {
    return condition == null || condition.isBlank() ? null : condition.strip();
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getCondition() {
    return condition;
  }

  public void setCondition(String condition) {
    this.condition = condition;
  }

  public String getPin() {
    return pin;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }
}
