package jp.fubako.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.fubako.organisation.DemoTown;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.organisation.TownTables;
import jp.fubako.organisation.TownTables.Table;
import org.junit.jupiter.api.Test;

class TheBracketsOfAMatterLeaveNoGapTest {

  private final Map<Table, String> tables = new EnumMap<>(Table.class);

  TheBracketsOfAMatterLeaveNoGapTest() {
    tables.put(Table.AUTHORITY_SETS, "code,name,valid_from,valid_to\ns,規程,2006-04-01,\n");
  }

  @Test
  void amountsMustFollowEachOtherWithoutGapOrOverlap() {
    assertRuleFaults(List.of(), "m,", ",100,SECTION_HEAD", "100,,MAYOR");
    assertRuleFaults(List.of(Cause.AMOUNTS_LEAVE_A_GAP), "m,", ",100,SECTION_HEAD", "200,,MAYOR");
    assertRuleFaults(List.of(Cause.AMOUNTS_OVERLAP), "m,", ",100,SECTION_HEAD", "50,,MAYOR");
    assertRuleFaults(List.of(Cause.AMOUNTS_LEAVE_A_GAP), "m,", ",100,SECTION_HEAD");
    assertRuleFaults(List.of(Cause.AMOUNTS_LEAVE_A_GAP), "m,", "100,,SECTION_HEAD");
    assertRuleFaults(List.of(Cause.APPEARS_TWICE), "m,", ",,SECTION_HEAD", ",,MAYOR");
    assertRuleFaults(List.of(Cause.PERIOD_REVERSED), "m,", "100,50,SECTION_HEAD");
  }

  @Test
  void aWrongRuleStopsTheWholeTown() {
    tables.put(
        Table.UNITS,
        "code,name,symbol,kind,parent,valid_from,valid_to\n00,町長部局,真,BODY,,2006-04-01,\n");
    assertRuleFaults(List.of(Cause.PERIOD_REVERSED), "m,", "100,50,SECTION_HEAD");
    var rules = new RulesImport(DemoRules.NONE, code -> java.util.Optional.empty());
    assertFalse(DemoTown.read(new TownTables(tables), rules::read).applied());
  }

  private void assertRuleFaults(List<Cause> causes, String matter, String... amounts) {
    var text =
        new StringBuilder(
            "set,matter,name,amount_from,amount_below,decider,decider_unit,level,article,consults\n");
    for (var amount : amounts) {
      text.append("s,").append(matter).append("事項,").append(amount).append(",,専決,別表,\n");
    }
    tables.put(Table.AUTHORITY_RULES, text.toString());
    assertEquals(causes, faults(new TownTables(tables)).stream().map(Fault::cause).toList());
  }

  private static List<Fault> faults(TownTables given) {
    var rules = new RulesImport(DemoRules.NONE, code -> java.util.Optional.empty());
    return DemoTown.read(given, rules::read).faults();
  }
}
