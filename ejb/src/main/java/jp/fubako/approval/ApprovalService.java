package jp.fubako.approval;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;
import jp.fubako.sealing.OpenedKey;
import jp.fubako.shared.PageOf;

/** 回議・合議・決裁. Of two people who act on one step exactly one succeeds. */
@Stateless
public class ApprovalService {

  /**
   * Starts the first round inside the caller's transaction: the drafter's seal is set, the first
   * stage comes to its holders. Every member of the route may read the item from then on.
   */
  public UUID start(StartApproval command, OpenedKey key) {
    throw new UnsupportedOperationException();
  }

  /** A new round after a return; the older rounds are kept as 旧版. */
  public UUID restart(StartApproval command, OpenedKey key) {
    throw new UnsupportedOperationException();
  }

  /** 承認, or 決裁 when the step is the decision. */
  public StepOutcome approve(DecideStep command) {
    throw new UnsupportedOperationException();
  }

  /** 差戻し to the drafter. */
  public StepOutcome sendBack(SendBack command) {
    throw new UnsupportedOperationException();
  }

  /** 否決. */
  public StepOutcome reject(RejectStep command) {
    throw new UnsupportedOperationException();
  }

  /** 取下げ by the drafter; called by the feature that owns the subject. */
  public void withdraw(UUID subjectId, String reason) {
    throw new UnsupportedOperationException();
  }

  /** 廃案 by the decider or the head of the drafter's section. */
  public void scrap(UUID subjectId, UUID requestKey, String reason) {
    throw new UnsupportedOperationException();
  }

  /** Confirms a step to read. Doing it twice does no harm. */
  public StepOutcome markRead(UUID stepId) {
    throw new UnsupportedOperationException();
  }

  /** Tells the route the number its subject has been given. */
  public void number(UUID subjectId, String number) {
    throw new UnsupportedOperationException();
  }

  /** How many wait for the caller. */
  public InboxCounts counts() {
    throw new UnsupportedOperationException();
  }

  /** What waits for the caller: urgent first, then by due date, then the oldest. */
  public PageOf<InboxRow> inbox(InboxBox box, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  /** The route and what the caller may do. */
  public DecisionDetail decision(UUID subjectId) {
    throw new UnsupportedOperationException();
  }

  /** The steps of the current round. */
  public List<StepRow> progress(UUID subjectId) {
    throw new UnsupportedOperationException();
  }
}
