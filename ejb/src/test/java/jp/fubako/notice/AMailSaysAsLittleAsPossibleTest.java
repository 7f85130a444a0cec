package jp.fubako.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.notice.Letter.Receiver;
import org.junit.jupiter.api.Test;

/** What stands in a mail, who gets one, and what makes it recognisable. */
class AMailSaysAsLittleAsPossibleTest {

  private static final URI OFFICE = URI.create("https://fubako.town.example.jp/");
  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final Receiver TO = new Receiver("head@town.example.jp", "髙橋 一郎");
  private static final UUID HEAD = UUID.randomUUID();

  private static Notice notice(boolean urgent) {
    var news =
        News.of(NoticeKind.TURN, UUID.randomUUID(), UUID.randomUUID(), null, "")
            .about(urgent, LocalDate.of(2026, 11, 27));
    return new Notice(news, new Told(HEAD, NoticeWhy.POST, "総務課長"), MailState.WAITING, NOW);
  }

  @Test
  void itTellsKindReasonDayAndLinkAndNoTitle() {
    var notice = notice(true);
    var letter = Letter.of(notice, TO, null, OFFICE);
    assertEquals("[決裁依頼][至急] 文箱からのお知らせ", letter.subject());
    assertTrue(letter.text().startsWith("髙橋 一郎 様\n"), letter.text());
    assertTrue(letter.text().contains("総務課長の職にあるため"));
    assertTrue(letter.text().contains("令和8年11月27日"));
    assertTrue(letter.text().contains(OFFICE + "notice/open.xhtml?id=" + notice.id()));
    assertFalse(letter.text().contains("件名"));
  }

  @Test
  void aTitleStandsThereOnlyWhenItMay() {
    var letter = Letter.of(notice(false), TO, "除雪車の修繕 {0}", OFFICE);
    assertEquals("[決裁依頼] 除雪車の修繕 {0}", letter.subject());
    assertTrue(letter.text().contains("件名：除雪車の修繕 {0}"));
  }

  @Test
  void theMorningsMailNamesNoCase() {
    var morning = new Morning(HEAD, LocalDate.of(2026, 11, 24), 3, 1, 0, 0);
    var letter = Letter.of(morning, TO, OFFICE);
    assertEquals("[文箱] 今日の処理待ち 3件（期限超過 0件）", letter.subject());
    assertTrue(letter.text().contains("うち至急：1件"));
    assertFalse(letter.text().contains("その他"), letter.text());
  }

  @Test
  void everyKindAndReasonHasItsWords() {
    for (var kind : NoticeKind.values()) {
      assertFalse(Letter.words("kind." + kind).isBlank());
      assertFalse(Letter.words("said." + kind).isBlank());
    }
    for (var why : NoticeWhy.values()) {
      assertFalse(Letter.words("why." + why, "総務課長").contains("{"));
    }
  }

  @Test
  void theSameEventGivesTheSameIdAndAnotherGivesAnother() {
    var event = UUID.randomUUID();
    assertEquals(Notice.idOf(event, HEAD), Notice.idOf(event, HEAD));
    assertNotEquals(Notice.idOf(event, HEAD), Notice.idOf(event, UUID.randomUUID()));
    assertNotEquals(Notice.idOf(event, HEAD), Notice.idOf(UUID.randomUUID(), HEAD));
  }

  @Test
  void aMessageOfTheOutboxKeepsWhatHappened() {
    var news = News.of(NoticeKind.URGED, UUID.randomUUID(), UUID.randomUUID(), HEAD, "佐藤 花子");
    assertEquals(news, News.of(news.itemId().toString(), news.payload()));
  }

  @Test
  void whatIsUrgentIsMailedAtOnceButNeverToHimWhoWantsNoMail() {
    assertEquals(MailState.WAITING, MailState.of(MailChoice.DIGEST, true, true));
    assertEquals(MailState.DIGEST, MailState.of(MailChoice.DIGEST, true, false));
    assertEquals(MailState.WAITING, MailState.of(MailChoice.AT_ONCE, true, false));
    assertEquals(MailState.NONE, MailState.of(MailChoice.IN_APP, true, true));
    assertEquals(MailState.NONE, MailState.of(MailChoice.AT_ONCE, false, true));
  }

  @Test
  void theTownMailsByDefaultOnlyWhereAServerIsConfigured() {
    assertFalse(MailRules.on(TownMail.AUTO, false));
    assertTrue(MailRules.on(TownMail.AUTO, true));
    assertTrue(MailRules.on(TownMail.ON, false));
    assertFalse(MailRules.on(TownMail.OFF, true));
  }

  @Test
  void anAddressIsPlainAndOfTheTown() {
    assertTrue(MailAddress.read(" oba@town.example.jp ").isPresent());
    for (var wrong :
        new String[] {"", "oba", "a@b", "a b@c.jp", "a@c.jp\r\nBcc: x@y.jp", "あ@c.jp"}) {
      assertTrue(MailAddress.read(wrong).isEmpty(), wrong);
    }
    var address = MailAddress.read("oba@mail.town.example.jp").orElseThrow();
    assertTrue(address.allowedBy("town.example.jp").isAllowed());
    assertTrue(address.allowedBy("").isAllowed());
    assertFalse(address.allowedBy("example.com").isAllowed());
    assertFalse(new MailAddress("a@eviltown.example.jp").allowedBy("town.example.jp").isAllowed());
  }
}
