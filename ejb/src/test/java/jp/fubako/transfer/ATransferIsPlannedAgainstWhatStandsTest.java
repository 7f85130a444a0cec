package jp.fubako.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.transfer.StaffChange.Kind;
import org.junit.jupiter.api.Test;

/** 総務課長 retires, 企画課長 follows him, a new clerk comes, and an additional post ends. */
class ATransferIsPlannedAgainstWhatStandsTest {

  private final TownOfDays town = new TownOfDays();

  @Test
  void theUntouchedTemplateChangesNothing() {
    var orders = town.read(town.template()).orders();
    assertTrue(OrderPlanner.plan(town.day, orders).empty());
    assertTrue(
        new Reshuffle(town.eve, town.day, orders)
            .changes().stream().noneMatch(c -> c.kind() == Kind.MOVED));
  }

  @Test
  void whatChangesIsWrittenAndNothingElse() {
    var retiring = town.holder("10-H");
    var successor = town.holder("20-H");
    var orders =
        town.read(
                TownOfDays.table(
                    retiring.staffNo() + "," + retiring.name() + ",,退職,,10-H,,",
                    successor.staffNo() + ",,,昇任,本務,10-H,,",
                    "99001,新庄 若葉,シンジョウ ワカバ,採用,本務,101-JI,,"))
            .orders();
    var plan = OrderPlanner.plan(town.day, orders);

    assertEquals(List.of(retiring.id()), plan.retired());
    assertEquals("若葉", plan.appointed().getFirst().givenName());
    assertEquals(
        Set.of(town.post("10-H").id(), town.post("101-JI").id()),
        plan.given().stream().map(g -> g.postId()).collect(Collectors.toSet()));
    var ended = town.day.held().stream().filter(h -> plan.ended().contains(h.id())).toList();
    assertEquals(town.heldBy(retiring).size() + town.heldBy(successor).size(), ended.size());
  }

  @Test
  void theRehearsalSaysWhoGoesWhereAndWhatStaysEmpty() {
    var retiring = town.holder("10-H");
    var successor = town.holder("20-H");
    var orders =
        town.read(
                TownOfDays.table(
                    retiring.staffNo() + ",,,退職,,,,", successor.staffNo() + ",,,昇任,,10-H,,"))
            .orders();
    var reshuffle = new Reshuffle(town.eve, town.day, orders);

    var kinds = reshuffle.changes().stream().collect(Collectors.toMap(c -> c.name(), c -> c));
    assertEquals(Kind.RETIRED, kinds.get(retiring.name()).kind());
    var moved = kinds.get(successor.name());
    assertEquals(Kind.MOVED, moved.kind());
    assertEquals(List.of("総務課長"), moved.after());
    assertTrue(
        kinds.get(retiring.name()).ended().stream().anyMatch(p -> p.contains("併任")),
        "書記長 of the election board ends with him");
    var handover =
        reshuffle.handovers().stream()
            .filter(h -> h.postId().equals(town.post("10-H").id()))
            .findFirst()
            .orElseThrow();
    assertEquals(retiring.name(), handover.before());
    assertEquals(successor.name(), handover.after());
    assertTrue(handover.decides());
    assertTrue(
        reshuffle.vacant().stream().anyMatch(h -> h.postId().equals(town.post("20-H").id())));
    assertEquals(successor.id(), reshuffle.holderThen(town.post("10-H").id()));
    assertEquals(retiring.id(), reshuffle.holderBefore(town.post("10-H").id()));
  }

  @Test
  void anAdditionalPostEndsWhenItsRowIsTakenOut() {
    var additional =
        town.day.held().stream()
            .filter(h -> h.heldOn(TownOfDays.DAY) && h.kind() == AssignmentKind.ADDITIONAL)
            .findFirst()
            .orElseThrow();
    var person = town.person(additional.personId());
    var edited =
        town.template()
            .lines()
            .filter(l -> !(l.startsWith(person.staffNo() + ",") && l.contains("兼務")))
            .collect(Collectors.joining("\n"));
    var orders = town.read(edited).orders();
    assertEquals(List.of(additional.id()), OrderPlanner.plan(town.day, orders).ended());
    var change =
        new Reshuffle(town.eve, town.day, orders)
            .changes().stream()
                .filter(c -> c.personId().equals(person.id()))
                .findFirst()
                .orElseThrow();
    assertEquals(Kind.DUTIES_CHANGED, change.kind());
    assertEquals(1, change.ended().size());
  }
}
