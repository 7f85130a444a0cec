package jp.fubako.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.fubako.records.MailFacts;
import org.junit.jupiter.api.Test;

class TheHeadOfALetterSuggestsItsEntryTest {

  private static final String LETTER =
      """
                                                           最総地第２８４号
                                                  令和８年１１月１２日

      真室川町長　殿

                                       山形県最上総合支庁長

          市町村における再生可能エネルギー導入状況調査について（照会）

        このことについて、下記により調査を行いますので、令和７年度の実績を
      御回答くださるようお願いします。
                             記
        １　回答期限　令和８年１２月１日（火）
      """;

  @Test
  void numberDateSenderSubjectAndDueDateAreRead() {
    var head = LetterHead.of(LETTER);
    assertEquals("最総地第284号", head.number());
    assertEquals(LocalDate.of(2026, 11, 12), head.date());
    assertEquals("真室川町長", head.addressee());
    assertEquals("山形県最上総合支庁長", head.sender());
    assertEquals("市町村における再生可能エネルギー導入状況調査について(照会)", head.subject());
    assertEquals(LocalDate.of(2026, 12, 1), head.dueOn());
  }

  @Test
  void aMailsOwnHeadComesFirst() {
    var mail =
        new MailFacts(
            "統計調査員の推薦について（依頼）",
            "山形県 統計企画課 <toukei@pref.example.jp>",
            "soumu@town.example.jp",
            Instant.parse("2026-11-19T16:00:00Z"),
            List.of("推薦様式.xlsx"));
    var head = LetterHead.of(mail, "提出期日：令和8年12月10日までに");
    assertEquals("統計調査員の推薦について（依頼）", head.subject());
    assertEquals("山形県 統計企画課", head.sender());
    assertEquals(LocalDate.of(2026, 11, 20), head.date());
    assertEquals(LocalDate.of(2026, 12, 10), head.dueOn());
  }

  @Test
  void aMailWithoutADisplayNameGivesItsAddress() {
    assertEquals("a@example.jp", LetterHead.displayName("<a@example.jp>"));
  }

  @Test
  void ordinaryTextSuggestsNothing() {
    var head = LetterHead.of("本日の会議は中止します。\n詳しくは総務課まで。");
    assertTrue(head.isEmpty());
    assertNull(head.subject());
  }

  @Test
  void aLongLineOfTheSameCharacterDoesNotHang() {
    var head = LetterHead.of("第".repeat(20_000) + "\n" + "について".repeat(5_000));
    assertNull(head.number());
  }
}
