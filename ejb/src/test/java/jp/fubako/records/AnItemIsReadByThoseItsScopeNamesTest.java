package jp.fubako.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnItemIsReadByThoseItsScopeNamesTest {

  private final UUID owner = UUID.randomUUID();
  private final UUID given = UUID.randomUUID();

  @Test
  void theTownReadsWhatIsForTheTown() {
    assertEquals(true, ScopeTokens.of(ReadingScope.TOWN, owner, null).contains("town"));
  }

  @Test
  void aSectionsDocumentIsForBothSectionsTheExecutivesAndTheRecordsOffice() {
    assertEquals(
        Set.of("unit:" + owner, "unit:" + given, "role:EXECUTIVE", "role:RECORDS_OFFICE"),
        ScopeTokens.of(ReadingScope.SECTION, owner, given));
  }

  @Test
  void aSecretIsForNobodyWhoIsNotNamed() {
    assertEquals(Set.of(), ScopeTokens.of(ReadingScope.SECRET, owner, given));
    assertEquals(
        Set.of("person:a"),
        ScopeTokens.granted(
            ReadingScope.SECRET, List.of("person:a", "town", "unit:" + owner, "role:EXECUTIVE")));
  }

  @Test
  void othersMayBeGivenToSectionsToo() {
    assertEquals(
        Set.of("person:a", "unit:x"),
        ScopeTokens.granted(ReadingScope.SECTION, List.of("person:a", "unit:x")));
  }
}
