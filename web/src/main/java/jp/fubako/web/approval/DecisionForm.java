package jp.fubako.web.approval;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What is typed on the decision page. */
public class DecisionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String comment;
  private transient String pin;
  private String[] chips = {};
  private String reason;
  private String ending;

  String comment() {
    return stripped(comment);
  }

  String ending() {
    return stripped(ending);
  }

  /** The chosen reasons and the free text as one. */
  String wholeReason() {
    var parts = new ArrayList<>(List.of(chips));
    if (!stripped(reason).isEmpty()) {
      parts.add(stripped(reason));
    }
    return String.join("。", parts);
  }

  private static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getPin() {
    return pin;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }

  public String[] getChips() {
    return chips;
  }

  public void setChips(String[] chips) {
    this.chips = chips;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getEnding() {
    return ending;
  }

  public void setEnding(String ending) {
    this.ending = ending;
  }
}
