package jp.fubako.authority;

import java.time.LocalDate;
import java.util.List;
import jp.fubako.organisation.DemoTown;

/** The rules of the demo town, read with its organisation, without a database. */
final class DemoRules {

  static final AuthorityTable.Content NONE =
      new AuthorityTable.Content(List.of(), List.of(), List.of(), List.of(), List.of());

  final DemoTown town;
  private RulesImport rules;

  DemoRules(AuthorityTable.Content stored) {
    town =
        DemoTown.with(
            reading -> {
              rules = new RulesImport(stored, reading::unit);
              rules.read(reading);
            });
    rules.apply();
  }

  AuthorityTable.Content content() {
    return rules.content();
  }

  Places places(LocalDate on) {
    return new Places(id -> town.unit(id, on), (id, kind) -> town.postOf(id, kind, on));
  }
}
