package jp.fubako.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class AnItemGoesOnlyIntoAFolderThatTakesItTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private final UUID section = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  private RecordItem item() {
    var entered =
        new NewItem(
            null,
            null,
            ItemKind.RECEIPT,
            "照会",
            section,
            2026,
            ReadingScope.SECTION,
            null,
            "ARRIVED",
            null,
            null,
            Set.of());
    return new RecordItem(entered, UUID.randomUUID(), "総務課", Instant.EPOCH);
  }

  private static Folder folder(UUID section) {
    return new Folder(
        new FolderImport(section, 2026, "002", "照会回答", "3", null, null, null),
        "総務課",
        "3",
        YearBasis.FISCAL);
  }

  @Test
  void theOwningSectionsFolderTakesIt() {
    assertEquals(Verdict.allowed(), item().mayFile(folder(section)));
  }

  @Test
  void aStrangersFolderDoesNot() {
    var refused = assertInstanceOf(Verdict.Refused.class, item().mayFile(folder(other)));
    assertEquals(RecordsRefusal.FOLDER_OF_OTHER_SECTION, refused.reason());
  }

  @Test
  void theSectionItWasGivenToMayTakeIt() {
    var item = item();
    item.apply(ItemChange.none().givenTo(other));
    assertEquals(Verdict.allowed(), item.mayFile(folder(other)));
  }

  @Test
  void whatIsCompleteStaysWhereItIs() {
    var item = item();
    item.complete(DAY, new RetentionSpan(DAY, DAY.plusYears(3), "保存期間3年"));
    var refused = assertInstanceOf(Verdict.Refused.class, item.mayFile(folder(section)));
    assertEquals(RecordsRefusal.COMPLETED, refused.reason());
  }

  @Test
  void theFolderLastsAsLongAsItsLongestItem() {
    var folder = folder(section);
    folder.holdUntil(DAY.plusYears(3));
    folder.holdUntil(DAY);
    folder.holdUntil(null);
    assertEquals(DAY.plusYears(3), folder.expiresOn());
  }

  @Test
  void onlyWhatIsNamedChanges() {
    var item = item();
    item.apply(ItemChange.none().date(ItemDate.ARRIVED, DAY).counterpart("県"));
    item.apply(ItemChange.none().title("照会について").date(ItemDate.RECEIVED, DAY));
    assertEquals("照会について", item.title());
    assertEquals("県", item.counterpart());
    assertEquals(DAY, item.dates().get(ItemDate.ARRIVED));
    item.apply(ItemChange.none().date(ItemDate.ARRIVED, null).counterpart(null));
    assertEquals(null, item.counterpart());
    assertEquals(false, item.dates().containsKey(ItemDate.ARRIVED));
  }
}
