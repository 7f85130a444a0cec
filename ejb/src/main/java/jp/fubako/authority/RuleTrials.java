package jp.fubako.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.fubako.shared.RefusedException;

/**
 * The tests of a version while they are run. Fired as an event in the transaction: who plans routes
 * answers each test. A test that nobody answers has failed.
 */
public final class RuleTrials {

  private final UUID versionId;
  private final LocalDate on;
  private final List<TestLine> tests;
  private final List<TestResult> results = new ArrayList<>();

  RuleTrials(UUID versionId, LocalDate on, List<TestLine> tests) {
    this.versionId = versionId;
    this.on = on;
    this.tests = List.copyOf(tests);
    tests.forEach(test -> results.add(new TestResult(test, "", "", "")));
  }

  public UUID versionId() {
    return versionId;
  }

  /** The day whose organisation is asked. */
  public LocalDate on() {
    return on;
  }

  public List<TestLine> tests() {
    return tests;
  }

  /** What came out for a test. */
  public void answer(int index, String decider, String route) {
    results.set(index, new TestResult(tests.get(index), decider, route, ""));
  }

  /** Nothing came out, and why. */
  public void refused(int index, RefusedException why) {
    results.set(index, new TestResult(tests.get(index), "", "", why.key()));
  }

  List<TestResult> results() {
    return List.copyOf(results);
  }
}
