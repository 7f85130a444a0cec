package jp.fubako.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.Verdict;

/**
 * All a decision page needs.
 *
 * @param routeVersion to be sent back with the action
 * @param steps of the current round, in order
 * @param oldSteps of older rounds (旧版)
 * @param myStepId the step the caller may act on now, or null
 * @param verdicts for each action, whether it is open to the caller now and why not
 * @param stepIds for each action on a step, the step on which the caller would act
 * @param returnTargets steps of earlier actors to whom the caller may return it
 * @param provisional 仮決裁済, not decided yet
 * @param disputed 合議不調
 * @param condition of a conditional decision, or null
 * @param history everything that was done, oldest first
 * @param sheetFileId the current sheet's file in the records
 * @param sheetHash content of its newest revision
 * @param edition 版 of that sheet, from 1
 * @param keyReady the caller has a key to seal with
 */
public record DecisionDetail(
    UUID subjectId,
    UUID routeId,
    long routeVersion,
    int round,
    RouteState state,
    String title,
    String number,
    String drafter,
    String drafterPost,
    String section,
    boolean urgent,
    LocalDate dueOn,
    Long amount,
    String levelName,
    String reason,
    String article,
    Instant startedAt,
    Instant decidedAt,
    List<StepRow> steps,
    List<StepRow> oldSteps,
    UUID myStepId,
    StepKind myStepKind,
    Map<RouteAction, Verdict> verdicts,
    Map<RouteAction, UUID> stepIds,
    List<UUID> returnTargets,
    boolean provisional,
    boolean disputed,
    ConditionRow condition,
    List<HistoryRow> history,
    UUID sheetFileId,
    String sheetHash,
    int edition,
    List<OldSheet> oldSheets,
    boolean keyReady) {

  public DecisionDetail {
    steps = List.copyOf(steps);
    oldSteps = List.copyOf(oldSteps);
    verdicts = Map.copyOf(verdicts);
    stepIds = Map.copyOf(stepIds);
    returnTargets = List.copyOf(returnTargets);
    history = List.copyOf(history);
    oldSheets = List.copyOf(oldSheets);
  }

  public boolean may(RouteAction action) {
    return verdicts.containsKey(action) && verdicts.get(action).isAllowed();
  }

  /**
   * One act.
   *
   * @param action bundle key part: SUBMIT, APPROVE, AMEND, DECIDE, ACT_FOR, POST_REVIEW, SEND_BACK,
   *     SEND_BACK_TO, RECALL, PULL_UP, REROUTE, OBJECT, REJECT, WITHDRAW, SCRAP, RESUBMIT,
   *     MARK_READ, FULFIL; SKIP, PASS_OVER and RAISE by rule, then without a name
   */
  public record HistoryRow(
      int round, Instant at, String action, String name, String postTitle, String words) {}

  /** A sheet that a newer one has replaced, with its signatures. */
  public record OldSheet(int round, int edition, UUID fileId, String hash) {}
}
