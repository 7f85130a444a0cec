package jp.fubako.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Whether and when the holder of one step is reminded, where it differs from the town's rule. */
@Entity
@Table(name = "step_reminder")
class StepReminder {

  @Id
  @Column(name = "step_id")
  private UUID stepId;

  @Version private long version;

  @Column(nullable = false)
  private boolean wanted;

  /** Working days: before the due date, or of waiting when there is none. */
  @Column(nullable = false)
  private int days;

  protected StepReminder() {}

  StepReminder(UUID stepId) {
    this.stepId = stepId;
  }

  void set(boolean on, int workingDays) {
    NoticeRules.days(workingDays, 1).orThrow();
    wanted = on;
    days = workingDays;
  }

  boolean wanted() {
    return wanted;
  }

  int days() {
    return days;
  }
}
