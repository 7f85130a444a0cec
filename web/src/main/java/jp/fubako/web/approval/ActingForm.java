package jp.fubako.web.approval;

import java.io.Serializable;

/** What is typed for 代決, 後閲 or 不同意. */
public class ActingForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private boolean urgent;
  private String urgency;
  private String instructor;
  private String instructedOn;
  private String instruction;
  private boolean unavoidable;
  private String comment;
  private String objection;
  private boolean paperSeen;
  private transient String pin;

  /** 事前の指示 as it is kept: who, when, what. */
  String instruction() {
    var parts = new StringBuilder();
    for (var part : new String[] {instructor, instructedOn, instruction}) {
      if (part != null && !part.isBlank()) {
        parts.append(parts.isEmpty() ? "" : "、").append(part.strip());
      }
    }
    return parts.toString();
  }

  public boolean isPaperSeen() {
    return paperSeen;
  }

  public void setPaperSeen(boolean paperSeen) {
    this.paperSeen = paperSeen;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public void setUrgent(boolean urgent) {
    this.urgent = urgent;
  }

  public String getUrgency() {
    return urgency;
  }

  public void setUrgency(String urgency) {
    this.urgency = urgency;
  }

  public String getInstructor() {
    return instructor;
  }

  public void setInstructor(String instructor) {
    this.instructor = instructor;
  }

  public String getInstructedOn() {
    return instructedOn;
  }

  public void setInstructedOn(String instructedOn) {
    this.instructedOn = instructedOn;
  }

  public String getInstruction() {
    return instruction;
  }

  public void setInstruction(String instruction) {
    this.instruction = instruction;
  }

  public boolean isUnavoidable() {
    return unavoidable;
  }

  public void setUnavoidable(boolean unavoidable) {
    this.unavoidable = unavoidable;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getObjection() {
    return objection;
  }

  public void setObjection(String objection) {
    this.objection = objection;
  }

  public String getPin() {
    return pin;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }
}
