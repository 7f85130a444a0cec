package jp.fubako.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.authority.Matter;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileRow;
import jp.fubako.records.FolderRow;
import jp.fubako.records.FolderState;
import jp.fubako.records.InspectionState;
import jp.fubako.records.YearBasis;
import jp.fubako.routing.RoutePlan;
import org.junit.jupiter.api.Test;

class TheCheckFindsWhatWouldBeSentBackTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Matter REPLY = new Matter("REPLY", "照会・回答", false);
  private static final Matter WORKS = new Matter("WORKS", "工事請負費", true);

  private static FolderRow folder(FolderState state) {
    return new FolderRow(
        People.FOLDER,
        People.SECTION,
        "総務課",
        2026,
        "002",
        "照会回答",
        "照会・回答",
        "3",
        "3年",
        YearBasis.FISCAL,
        DisclosureClass.OPEN,
        state,
        null,
        null,
        0);
  }

  private static Set<FindingCode> found(DraftFields fields, Matter matter, FileRow... files) {
    return found(
        new CheckFacts(
            fields,
            matter,
            RoutePlan.NONE,
            folder(FolderState.OPEN),
            List.of(files),
            true,
            true,
            List.of(),
            List.of(),
            TODAY));
  }

  private static Set<FindingCode> found(CheckFacts facts) {
    var codes = EnumSet.noneOf(FindingCode.class);
    DraftCheck.of(facts).forEach(f -> codes.add(f.code()));
    return codes;
  }

  private static FileRow file(String name, InspectionState state, String code) {
    return new FileRow(
        UUID.randomUUID(),
        UUID.randomUUID(),
        name,
        "application/pdf",
        1,
        "0".repeat(64),
        FileRole.ATTACHMENT,
        1,
        1,
        state,
        code,
        false,
        false,
        null);
  }

  @Test
  void aCompleteDraftIsFaultless() {
    assertEquals(Set.of(), found(People.fields(SealHandling.OMITTED, true), REPLY));
  }

  @Test
  void whatIsMissingIsAnError() {
    var empty = ReplyDraft.blank(UUID.randomUUID(), "");
    var codes = found(empty, null);
    assertTrue(
        codes.containsAll(
            Set.of(
                FindingCode.SUBJECT_MISSING,
                FindingCode.INQUIRY_MISSING,
                FindingCode.MATTER_MISSING,
                FindingCode.FOLDER_MISSING,
                FindingCode.ADDRESSEE_MISSING,
                FindingCode.ISSUER_MISSING,
                FindingCode.LETTER_MISSING,
                FindingCode.METHOD_MISSING)));
    assertTrue(codes.stream().allMatch(FindingCode::error));
  }

  @Test
  void anAmountMustBeGivenWhereTheRuleDependsOnIt() {
    var without = People.fields(SealHandling.OMITTED, false);
    assertTrue(found(without, WORKS).contains(FindingCode.AMOUNT_MISSING));
    assertFalse(found(without, REPLY).contains(FindingCode.AMOUNT_MISSING));
  }

  @Test
  void theAmountStandsInTheTextHoweverItIsWritten() {
    for (var text : List.of("2,850,000円", "２，８５０，０００円", "2850000円")) {
      var named = People.fields("修繕について", "金額 " + text, 2_850_000L, SealHandling.OMITTED, false);
      assertFalse(found(named, WORKS).contains(FindingCode.AMOUNT_NOT_IN_TEXT), text);
    }
    var other = People.fields("修繕について", "金額 285,000円", 2_850_000L, SealHandling.OMITTED, false);
    assertTrue(found(other, WORKS).contains(FindingCode.AMOUNT_NOT_IN_TEXT));
  }

  @Test
  void anAttachmentThatTheTextNamesIsMissed() {
    var fields = People.fields("協議について", "別紙のとおり", null, SealHandling.OMITTED, true);
    assertTrue(found(fields, REPLY).contains(FindingCode.ATTACHMENT_NAMED_BUT_MISSING));
    var file = file("位置図.pdf", InspectionState.READABLE, null);
    assertFalse(found(fields, REPLY, file).contains(FindingCode.ATTACHMENT_NAMED_BUT_MISSING));
  }

  @Test
  void aFileNobodyCanReadStopsTheSubmission() {
    var fields = People.fields(SealHandling.OMITTED, true);
    var locked = file("秘密.pdf", InspectionState.REFUSED, "ENCRYPTED");
    assertEquals(Set.of(FindingCode.FILE_ENCRYPTED), found(fields, REPLY, locked));
    var pending = file("新着.pdf", InspectionState.PENDING, null);
    assertEquals(Set.of(FindingCode.FILE_PENDING), found(fields, REPLY, pending));
    assertFalse(FindingCode.FILE_PENDING.error());
  }

  @Test
  void aPermitWithoutASealIsRemarked() {
    var fields = People.fields("道路占用許可について", "許可してよいか", null, SealHandling.OMITTED, true);
    assertEquals(Set.of(FindingCode.SEAL_OMITTED_FOR_PERMIT), found(fields, REPLY));
  }

  @Test
  void withoutAKeyOrAnOpenFolderNothingIsSubmitted() {
    var codes =
        found(
            new CheckFacts(
                People.fields(SealHandling.OMITTED, true),
                REPLY,
                RoutePlan.NONE,
                folder(FolderState.CLOSED),
                List.of(),
                true,
                false,
                List.of("𠮷"),
                List.of(),
                TODAY));
    assertEquals(
        Set.of(FindingCode.NO_KEY, FindingCode.FOLDER_CLOSED, FindingCode.CHARACTER_NOT_PRINTABLE),
        codes);
  }

  @Test
  void anAnswerIsNamedAfterTheQuestion() {
    assertEquals("再エネ導入状況調査について（回答）", ReplyDraft.answer("再エネ導入状況調査について（照会）"));
    assertEquals("会議の開催（回答）", ReplyDraft.answer("会議の開催"));
    assertEquals("山形県知事　様", ReplyDraft.addressee("山形県知事"));
    assertEquals("各課長　殿", ReplyDraft.addressee("各課長　殿"));
  }
}
