package jp.fubako.approval;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import jp.fubako.approval.OfficeInTime.Choice;
import jp.fubako.approval.OfficeInTime.Opening;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever people try in whatever order, while others come and go, are away, and the fiscal and the
 * calendar year end: the invariants of domain 2.11 hold after every act. A failure is shrunk to the
 * shortest history that shows it, and names its seed. More histories than usual: {@code
 * -Djqwik.tries.default=100000}.
 */
class NoHistoryBreaksTheRulesTest {

  private static final int LONGEST = 50;

  @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void theInvariantsHoldAfterEveryAct(@ForAll("histories") ActionChain<OfficeInTime> history) {
    var office = history.run();
    office.verdictsFollowTheTable();
    Statistics.label("end")
        .collect(office.route().state())
        .coverage(
            seen -> {
              for (var state : RouteState.values()) {
                seen.check(state).count(c -> c > 0);
              }
            });
    office.performed().forEach(NoHistoryBreaksTheRulesTest::count);
  }

  private static void count(RouteAction action) {
    Statistics.label("acts")
        .collect(action)
        .coverage(
            seen -> {
              for (var each : RouteAction.values()) {
                seen.check(each).count(c -> c > 0);
              }
            });
  }

  @Provide
  Arbitrary<ActionChain<OfficeInTime>> histories() {
    return openings()
        .flatMap(
            opening ->
                ActionChain.startWith(() -> new OfficeInTime(opening))
                    .withAction(60, tries())
                    .withAction(6, twice())
                    .withAction(6, stale())
                    .withAction(3, lives("absence", OfficeInTime::absence))
                    .withAction(3, lives("transfer", OfficeInTime::transfer))
                    .withAction(1, lives("vacancy", (office, c) -> office.vacate(c.who())))
                    .withAction(2, lives("year ends", OfficeInTime::jump))
                    .withAction(2, lives("time passes", OfficeInTime::pass))
                    .withAction(4, lives("route changes", OfficeInTime::reroute))
                    .withAction(3, lives("timer", (office, c) -> office.tend()))
                    .withAction(2, lives("condition", (office, c) -> office.condition("条件")))
                    .withMaxTransformations(LONGEST));
  }

  private static Arbitrary<Opening> openings() {
    return Combinators.combine(
            any(3),
            Arbitraries.integers().between(12, 40),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false, false),
            Arbitraries.of(0, 0, 0, 1, 2, 3))
        .as(Opening::new);
  }

  private static Arbitrary<Integer> any(int below) {
    return Arbitraries.integers().between(0, below - 1);
  }

  private static Arbitrary<Choice> choices() {
    return Combinators.combine(any(5000), any(5000), any(5000)).as(Choice::new);
  }

  /** Often what leads on, seldom what ends everything. */
  private static Arbitrary<RouteAction> actions() {
    Map<RouteAction, Integer> weights = new EnumMap<>(RouteAction.class);
    for (var action : RouteAction.values()) {
      weights.put(
          action,
          switch (action) {
            case APPROVE -> 20;
            case SEND_BACK, WITHDRAW, SCRAP -> 1;
            case RESUBMIT, RESUME -> 6;
            default -> 4;
          });
    }
    return Arbitraries.of(
        weights.entrySet().stream()
            .flatMap(e -> Collections.nCopies(e.getValue(), e.getKey()).stream())
            .toList());
  }

  private static Action.Independent<OfficeInTime> tries() {
    return () ->
        Combinators.combine(actions(), choices())
            .as((action, c) -> Transformer.mutate(action + " " + c, o -> o.attempt(action, c)));
  }

  private static Action.Independent<OfficeInTime> twice() {
    return () ->
        Combinators.combine(actions(), actions(), choices())
            .as(
                (first, second, c) ->
                    Transformer.mutate(
                        first + " then " + second + " " + c, o -> o.twice(first, second, c)));
  }

  private static Action.Independent<OfficeInTime> stale() {
    return () ->
        Combinators.combine(actions(), choices())
            .as((action, c) -> Transformer.mutate("stale " + c, o -> o.stale(action, c)));
  }

  private static Action.Independent<OfficeInTime> lives(
      String what, java.util.function.BiConsumer<OfficeInTime, Choice> change) {
    return () -> choices().map(c -> Transformer.mutate(what + " " + c, o -> change.accept(o, c)));
  }
}
