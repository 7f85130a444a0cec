package jp.fubako.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FoldersOfASplitSectionGoByTheirClassificationTest {

  private static final UUID OLD = UUID.randomUUID();
  private static final UUID TAXES = UUID.randomUUID();
  private static final UUID LIVES = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  @Test
  void theRowThatNamesMostOfTheClassificationHolds() {
    var map =
        new SuccessionMap(
            List.of(
                new SuccessionRow(OLD, LIVES, ""),
                new SuccessionRow(OLD, TAXES, "3"),
                new SuccessionRow(OLD, LIVES, "305")));
    assertEquals(Optional.of(TAXES), map.heir(OLD, "301"));
    assertEquals(Optional.of(LIVES), map.heir(OLD, "305"));
    assertEquals(Optional.of(LIVES), map.heir(OLD, "002"));
    assertEquals(Optional.of(LIVES), map.heir(OLD), "what lies in no folder goes with the rest");
    assertEquals(Set.of(OLD), map.predecessors());
  }

  @Test
  void whatNobodyIsNamedForGoesToTheQueue() {
    var map =
        new SuccessionMap(
            List.of(
                new SuccessionRow(OLD, TAXES, "3"),
                new SuccessionRow(OTHER, null, ""),
                new SuccessionRow(OTHER, LIVES, "9")));
    assertEquals(Optional.empty(), map.heir(OLD, "401"));
    assertEquals(Optional.empty(), map.heir(OLD));
    assertEquals(Optional.empty(), map.heir(OTHER, "301"));
    assertEquals(Optional.of(LIVES), map.heir(OTHER, "901"));
    assertEquals(Optional.empty(), map.heir(UUID.randomUUID(), ""));
  }
}
