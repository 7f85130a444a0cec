package jp.fubako.browser.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.fubako.browser.Browser;
import jp.fubako.browser.RunningOffice;
import jp.fubako.browser.page.CasePage;
import jp.fubako.browser.page.DecisionPage;
import jp.fubako.browser.page.DraftPage;
import jp.fubako.browser.page.KeyPage;
import jp.fubako.browser.page.OfficePage;
import jp.fubako.browser.page.ReceiptDesk;
import jp.fubako.browser.page.RegisterPage;
import jp.fubako.browser.page.SearchPage;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job from the letter to the archive, by the people of the demo town: an application for a
 * subsidy arrives, 企画課 answers it, 財政係長 and 総務課長 concur side by side, the vice mayor decides
 * (between 300,000 and 1,000,000 yen), and the case is issued, filed and found.
 */
class ALetterIsAnsweredDecidedIssuedFiledAndFoundBrowserIT extends Browser {

  private static final String CLERK = "watanabe";
  private static final String DRAFTER = "shono";
  private static final String DEPUTY = "matsuzaka";
  private static final String HEAD = "saito";
  private static final String FINANCE = "sakiyama";
  private static final String GENERAL_AFFAIRS = "takahashi";
  private static final String VICE_MAYOR = "kakizaki";
  private static final String COLLEAGUE = "inoue";
  private static final String STRANGER = "adachi";
  private static final String AUDITOR = "yamada";

  /** 起案, 係長, 課長補佐, 課長, 合議 twice, 決裁. */
  private static final int SEALS = 7;

  private static final String MARK = Long.toString(System.currentTimeMillis() % 10_000_000);
  // these stand in one file only, never in a title
  private static final String IN_LETTER = "71" + MARK;
  private static final String IN_ATTACHMENT = "83" + MARK;
  private static final String TITLE = "雪里交流拠点補助金" + MARK + "の交付申請について";
  private static final String ANSWER = TITLE + "（回答）";

  private final Map<String, Page> windows = new HashMap<>();

  @TempDir Path folder;

  @Test
  void fromTheLetterToTheArchive() throws Throwable {
    lettersArrive();
    var receiptNumber = theLetterIsRegistered();
    var draft = theHeadAssignsAndTheOfficerDrafts();
    var proposal = theOfficerWritesTheAnswer(draft);
    theDeputyReturnsItOnThePhone();
    theOfficerAsksAgain(proposal);
    theRouteIsWalked(proposal);
    var number = itIsIssuedAndFiled(proposal);
    var sheet = theSignedSheetStandsUpOutsideTheOffice(proposal, number);
    itIsFoundByThoseWhoMayReadIt(number, receiptNumber);
    strangersSeeNothing(proposal, number);
    theRegistersShowIt(number, receiptNumber);
    theTrailTellsIt(proposal);
    aChangeBehindTheOfficesBackIsFound(sheet);
  }

  private void lettersArrive() {
    var desk = new ReceiptDesk(window(CLERK));
    var letter =
        StoryFiles.letter(
            TITLE + ".pdf",
            TITLE,
            "　このことについて、雪里交流拠点の改修に要する経費の一部として、補助金の交付を申請します。\n　囲炉裏の間（管理番号"
                + IN_LETTER
                + "）を復元し、冬の交流に使います。");
    var word = StoryFiles.word("事業計画書" + MARK + ".docx", "事業計画書\n囲炉裏の間の復元\n総事業費 1,200,000円");
    var mail =
        StoryFiles.mail(
            "雪里ネットからのメール" + MARK + ".eml",
            "収支予算書の送付" + MARK,
            "収支予算書を送ります。",
            "様式第２号（収支予算書）.txt",
            "収入 1,200,000円\n支出 1,200,000円\n");
    desk.drop(List.of(letter, word, mail));
    picture(desk, "receipt-desk");
    desk.acceptEach();

    desk.openReceipt("DESK", "雪里ネットからのメール" + MARK);
    desk.reloadUntil(desk.files(), "様式第２号（収支予算書）.txt");
    assertTrue(desk.value("registration:subject").contains("収支予算書の送付" + MARK));
  }

  private String theLetterIsRegistered() {
    var desk = new ReceiptDesk(window(CLERK));
    desk.openReceipt("DESK", TITLE);
    new DecisionPage(desk.page()).readsThePaper();
    desk.fill("registration:subject", TITLE);
    desk.fill("registration:sender", "特定非営利活動法人雪里ネット");
    desk.fill("registration:counterpartNumber", "雪里第45号");
    desk.fill("registration:documentDate", "R8.11.16");
    desk.fill("registration:replyDueOn", "令和8年12月11日");
    desk.choose("registration:channel", "持参");
    desk.choose("registration:section", "企画課");
    desk.sees(desk.id("registration:folder"), "移住定住補助金綴");
    desk.choose("registration:folder", "移住定住補助金綴");
    picture(desk, "receipt");
    var number = desk.register();

    desk.openReceipt("ALL", TITLE);
    desk.sees(number);
    desk.reloadUntil(desk.files(), "収受印つき写し");
    new DecisionPage(desk.page()).reads("収受印");
    return number;
  }

  private DraftPage theHeadAssignsAndTheOfficerDrafts() {
    var head = new ReceiptDesk(window(HEAD));
    head.openReceipt("TO_ACCEPT", TITLE);
    head.accept();
    head.assign("正野");

    new KeyPage(window(DRAFTER)).enrolOnce(DemoTown.PIN);
    var officer = new ReceiptDesk(window(DRAFTER));
    officer.openReceipt("MINE", TITLE);
    return officer.draft();
  }

  private String theOfficerWritesTheAnswer(DraftPage draft) {
    assertEquals(ANSWER, draft.value("draft:subject"));
    assertTrue(draft.value("draft:addressees").contains("雪里ネット"));
    assertTrue(draft.value("draft:dueOn").contains("12"), draft.value("draft:dueOn"));
    assertTrue(draft.id("draft:folder").locator("option:checked").innerText().contains("移住定住補助金綴"));

    draft.choose("draft:matter", "交付決定");
    draft.fill("draft:amount", "250,000");
    draft.planSays("課長専決");
    draft.planSays("別表第1 負担金、補助及び交付金の項");
    draft.fill("draft:amount", "８００，０００");
    draft.planSays("副町長専決");
    draft.planSays("財政係");
    draft.fill("draft:inquiry", "雪里交流拠点の改修に対し、補助金を交付してよろしいか伺います。");
    draft.fill("draft:letterBody", "　令和8年11月16日付け雪里第45号で申請のありましたこのことについて、金800,000円を交付します。");
    draft.choose("draft:method", "郵送");
    draft.choose("draft:scope", "担当課");
    draft.attach(
        StoryFiles.word("審査調書" + MARK + ".docx", "審査調書\n加点項目は雪囲い広場（" + IN_ATTACHMENT + "）である。"));
    draft.attach(StoryFiles.word("位置図の説明" + MARK + ".docx", "位置図の説明\n駅から徒歩五分。"));
    draft.moveDown("審査調書" + MARK + ".docx");
    draft.sees(draft.id("attach:list").locator(".file-name").first(), "位置図の説明");
    picture(draft, "drafting");
    draft.goOn();
    draft.sees("副町長専決");
    draft.submit(DemoTown.PIN);
    return draft.proposalId();
  }

  private void theDeputyReturnsItOnThePhone() {
    approver("oba", "TODO").approve("", DemoTown.PIN);
    var page = signedIn(phone(), DEPUTY);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    var decision = new DecisionPage(page);
    decision.open("approval/inbox.xhtml");
    decision.sees(ANSWER);
    picture(decision, "inbox");
    decision.openFromInbox("TODO", ANSWER);
    decision.readsThePaper();
    assertTrue(decision.contentWidth() <= 390, "sideways: " + decision.contentWidth());
    picture(decision, "decision");
    decision.sendBack("金額の根拠", "補助率の根拠を書き足してください。");
  }

  private void theOfficerAsksAgain(String proposal) {
    var draft = new DraftPage(window(DRAFTER));
    draft.open("drafting/edit.xhtml?id=" + proposal);
    draft.sees("補助率の根拠を書き足してください。");
    draft.fill("draft:grounds", "移住定住補助金交付要綱第5条により、補助率は3分の2以内である。");
    draft.goOn();
    draft.submit(DemoTown.PIN);
    approver("oba", "TODO").approve("修正を確認", DemoTown.PIN);
    approver(DEPUTY, "TODO").approve("", DemoTown.PIN);
  }

  private void theRouteIsWalked(String proposal) {
    var head = approver(HEAD, "TODO");
    head.open("approval/inbox.xhtml");
    picture(head, "inbox");
    head = approver(HEAD, "TODO");
    head.sees(head.side(), "補助率の根拠を書き足してください。");
    picture(head, "decision");
    head.reads("審査調書" + MARK);
    head.tryToApprove("この後で直します", "000000");
    head.sees(head.page().locator("dialog[open]"), "PIN");
    head.page().reload();
    head.approve("", DemoTown.PIN);

    // 合議 runs side by side: whoever comes first
    var generalAffairs = approver(GENERAL_AFFAIRS, "CONCURRENCE");
    var finance = approver(FINANCE, "CONCURRENCE");
    finance.approve("予算の範囲内", DemoTown.PIN);
    generalAffairs.approve("", DemoTown.PIN);

    var viceMayor = approver(VICE_MAYOR, "TODO");
    viceMayor.sees(viceMayor.side(), "予算の範囲内");
    viceMayor.approve("", DemoTown.PIN);
    new CasePage(window(DRAFTER)).of(proposal).sees("決裁済");
  }

  private String itIsIssuedAndFiled(String proposal) {
    var page = new CasePage(window(DRAFTER)).of(proposal);
    var number = page.takeNumber();
    assertTrue(number.matches("真企第[0-9]+号"), number);
    page.makeLetter();
    page.sees("公印省略");
    page.dispatch("郵送", "簡易書留ではない");
    page.complete();
    page.sees("移住定住補助金綴に綴じました");
    page.sees("満了");
    picture(page.of(proposal), "case");
    return number;
  }

  private Path theSignedSheetStandsUpOutsideTheOffice(String proposal, String number)
      throws Exception {
    var page = new CasePage(window(DRAFTER)).of(proposal);
    var file = download(page, page.address("起案用紙（第2回）"), "sheet.pdf");
    var sheet = new DecidedSheet(file, RunningOffice.data().resolve("keys"));
    sheet.standsUp(SEALS);
    sheet.isForTheArchive();
    sheet.fallsWithOneByte(SEALS);
    var words = Tool.words(file);
    assertTrue(words.contains("起案用紙") && words.contains("副町長"), words);
    var letter = download(page, page.address("施行文"), "letter.pdf");
    var issued = Tool.words(letter);
    assertTrue(issued.contains(number) && issued.contains("公印省略"), issued);
    assertTrue(issued.contains("真室川町長"), issued);
    for (var text : List.of(words, issued)) {
      assertTrue(text.codePoints().noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF), "radicals: " + text);
    }
    return file;
  }

  private void itIsFoundByThoseWhoMayReadIt(String number, String receiptNumber) {
    var search = new SearchPage(window(COLLEAGUE));
    search.finds(IN_LETTER, TITLE);
    search.finds("雪囲い広場 " + IN_ATTACHMENT, ANSWER);
    picture(search, "search");
    search.finds(number, ANSWER);
    search.finds(receiptNumber, TITLE);
    search.finds("令和8年11月16日 " + MARK, TITLE);
    search.finds("交流拠 " + MARK, ANSWER);
  }

  private void strangersSeeNothing(String proposal, String number) {
    var search = new SearchPage(window(STRANGER));
    for (var words : List.of(IN_LETTER, IN_ATTACHMENT, MARK)) {
      search.ask(words);
      assertEquals("0件", search.total(), words);
      search.showsNothing();
      search.seesNot("囲炉裏の間");
      search.seesNot("雪囲い広場");
    }
    // other papers may share some of these words
    for (var words : List.of(number, "交流拠 " + MARK)) {
      search.ask(words);
      search.seesNot(TITLE);
    }
    search.open("drafting/case.xhtml?id=" + proposal);
    assertFalse(search.page().content().contains(MARK), "the page of the case");
  }

  private void theRegistersShowIt(String number, String receiptNumber) throws IOException {
    var receipts = new RegisterPage(window(CLERK)).book("収受簿");
    receipts.sees(receiptNumber);
    var received = exported(receipts, "収受簿").row(TITLE);
    assertEquals(receiptNumber, received.get("収受番号"));
    assertEquals("特定非営利活動法人雪里ネット", received.get("差出人"));
    assertEquals("雪里第45号", received.get("相手方番号"));
    assertEquals("2026-11-16", received.get("文書日付"));
    assertEquals("2026-12-11", received.get("回答期限"));
    var dispatches = new RegisterPage(window(DRAFTER)).book("発送簿");
    dispatches.sees(number);
    var sent = exported(dispatches, "発送簿").row(ANSWER);
    assertEquals(number, sent.get("文書番号"));
    assertEquals("郵送", sent.get("方法"));
    assertEquals("簡易書留ではない", sent.get("備考"));
    var items = new RegisterPage(window(DRAFTER)).folder("移住定住補助金綴");
    items.sees(ANSWER);
    var filed = exported(items, "移住定住補助金綴").row(ANSWER);
    assertTrue(filed.get("文書番号").contains(number), filed::toString);
    assertEquals(LocalDate.now(ZoneId.of("Asia/Tokyo")).toString(), filed.get("完結日"));
    assertTrue(filed.get("満了日").matches("20\\d\\d-03-31"), filed::toString);
  }

  /** As Excel and as CSV: the same cells. */
  private ExportedTable exported(RegisterPage page, String name) throws IOException {
    var excel = page.exportExcel(folder);
    assertEquals(name + ".xlsx", excel.getFileName().toString());
    var csv = page.exportCsv(folder);
    assertEquals(name + ".csv", csv.getFileName().toString());
    var table = ExportedTable.excel(excel);
    assertEquals(ExportedTable.csv(csv), table);
    return table;
  }

  private void theTrailTellsIt(String proposal) {
    var trail = new OfficePage(window(AUDITOR));
    trail.open("audit/trail.xhtml?object=" + proposal);
    trail.sees("拒否");
    trail.sees("正野");
    trail.sees("柿崎");
    picture(trail, "trail");
  }

  private void aChangeBehindTheOfficesBackIsFound(Path sheet) throws Throwable {
    var untouched = RunningOffice.verify();
    assertEquals(0, untouched.exitCode(), untouched.words());
    var stored = StoredFile.of(Files.readAllBytes(sheet), RunningOffice.data());
    var changed = stored.whileChanged(RunningOffice::verify);
    assertEquals(1, changed.exitCode(), changed.words());
    assertTrue(changed.words().contains(stored.hash()), changed.words());
  }

  /** The approver with a key, on the page of the proposal, having looked at its first page. */
  private DecisionPage approver(String username, String box) {
    var page = window(username);
    new KeyPage(page).enrolOnce(DemoTown.PIN);
    var decision = new DecisionPage(page).openFromInbox(box, ANSWER);
    decision.readsThePaper();
    return decision;
  }

  private Path download(OfficePage page, String address, String name) throws IOException {
    var answer = page.page().request().get(address, RequestOptions.create());
    assertEquals(200, answer.status());
    return Files.write(folder.resolve(name), answer.body());
  }

  /** One window for each person, as at their desks. */
  private Page window(String username) {
    return windows.computeIfAbsent(username, name -> signedIn(desktop(), name));
  }

  private Page signedIn(Page page, String username) {
    page.setDefaultTimeout(60_000);
    page.navigate("");
    ManualPictures.take(page, "login");
    login(page, username, DemoTown.PASSWORD);
    return page;
  }

  private void picture(OfficePage page, String name) {
    ManualPictures.take(page.page(), name);
  }
}
