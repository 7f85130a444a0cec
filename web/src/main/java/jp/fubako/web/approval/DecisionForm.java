package jp.fubako.web.approval;

import java.io.Serializable;
import java.util.UUID;
import jp.fubako.approval.DecideStep;

/** What is typed to approve. */
public class DecisionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String comment;
  private String condition;
  private transient String pin;
  private boolean paperSeen;

  /** The approval of a step as it was typed. */
  DecideStep step(UUID stepId, long version, UUID requestKey, char[] pinTyped) {
    return new DecideStep(stepId, version, requestKey, comment(), condition(), pinTyped, paperSeen);
  }

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

  public boolean isPaperSeen() {
    return paperSeen;
  }

  public void setPaperSeen(boolean paperSeen) {
    this.paperSeen = paperSeen;
  }

  public String getPin() {
    return pin;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }
}
