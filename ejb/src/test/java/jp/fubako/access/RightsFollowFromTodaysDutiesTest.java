package jp.fubako.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

class RightsFollowFromTodaysDutiesTest {

  private static final UUID PERSON = UUID.randomUUID();
  private static final UUID GENERAL_AFFAIRS = UUID.randomUUID();
  private static final UUID SUBSECTION = UUID.randomUUID();
  private static final UUID ELECTIONS = UUID.randomUUID();

  private static final Duty CHIEF =
      duty(PostKind.SUBSECTION_HEAD, SUBSECTION, GENERAL_AFFAIRS, AssignmentKind.PRINCIPAL);
  private static final Duty CLERK_OF_ELECTIONS =
      duty(PostKind.STAFF, ELECTIONS, ELECTIONS, AssignmentKind.CROSS_BODY);

  @Test
  void bothSectionsOfTwoDutiesAreReadable() {
    var tokens =
        ReaderTokens.of(PERSON, List.of(CHIEF, CLERK_OF_ELECTIONS), Set.of(Role.RECORDS_OFFICE));
    assertEquals(
        Set.of(
            "town",
            "person:" + PERSON,
            "unit:" + SUBSECTION,
            "unit:" + GENERAL_AFFAIRS,
            "unit:" + ELECTIONS,
            "role:RECORDS_OFFICE"),
        tokens);
    assertTrue(ReaderTokens.intersect(tokens, Set.of("unit:" + GENERAL_AFFAIRS, "role:EXECUTIVE")));
    assertFalse(ReaderTokens.intersect(tokens, Set.of("person:" + UUID.randomUUID())));
    assertFalse(ReaderTokens.intersect(tokens, Set.of()));
  }

  @Test
  void aSystemAdministratorReadsNothing() {
    assertEquals(Set.of(), ReaderTokens.of(PERSON, List.of(CHIEF), EnumSet.of(Role.SYSTEM_ADMIN)));
    assertEquals(Set.of(), ReaderTokens.of(null, List.of(), Set.of()));
  }

  @Test
  void headsAndExecutivesAreKnownByTheirPosts() {
    var head =
        duty(PostKind.SECTION_HEAD, GENERAL_AFFAIRS, GENERAL_AFFAIRS, AssignmentKind.PRINCIPAL);
    var mayor = duty(PostKind.MAYOR, ELECTIONS, ELECTIONS, AssignmentKind.PRINCIPAL);
    assertEquals(Set.of(Role.SECTION_HEAD), AccessService.roles(Set.of(), List.of(head)));
    assertEquals(Set.of(Role.EXECUTIVE), AccessService.roles(Set.of(), List.of(mayor)));
    assertEquals(Set.of(Role.AUDITOR), AccessService.roles(Set.of(Role.AUDITOR), List.of(CHIEF)));
  }

  private static Duty duty(PostKind kind, UUID unit, UUID section, AssignmentKind how) {
    return new Duty(UUID.randomUUID(), "係長", kind, unit, "総務係", section, "総務課", "真総", how);
  }
}
