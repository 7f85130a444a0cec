package jp.fubako.issuing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.PostKind;

/** Callers for the tests of what follows the decision. */
final class Desks {

  static final UUID SECTION = UUID.randomUUID();

  private Desks() {}

  static Caller of(String name, UUID section, Role... roles) {
    var duty =
        new Duty(
            UUID.randomUUID(),
            "主事",
            PostKind.STAFF,
            UUID.randomUUID(),
            "総務係",
            section,
            "総務課",
            "真総",
            AssignmentKind.PRINCIPAL);
    return new Caller(
        UUID.randomUUID(), name, name, name, Set.of(roles), List.of(duty), Set.of("town"), "");
  }
}
