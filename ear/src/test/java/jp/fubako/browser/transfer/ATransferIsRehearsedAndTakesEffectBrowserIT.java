package jp.fubako.browser.transfer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jakarta.json.Json;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import jp.fubako.browser.Browser;
import jp.fubako.browser.RunningOffice;
import jp.fubako.browser.page.TransferPage;
import jp.fubako.it.Town;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The records office rehearses a transfer of a section of its own, and it takes effect. */
class ATransferIsRehearsedAndTakesEffectBrowserIT extends Browser {

  private static final int DATABASE_PORT = 13306 + Integer.getInteger("fubako.browser.offset", 0);
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private static final String HEAD = "職員番号,氏名,フリガナ,発令,区分,職コード,所属,職名\r\n";

  /** Another section each time. */
  private final String mark = "T" + ThreadLocalRandom.current().nextInt(100, 1000);

  @BeforeEach
  void found() {
    var from = TODAY.minusYears(1);
    var town = new Town(RunningOffice.address() + "/", RunningOffice.data(), DATABASE_PORT);
    town.load(
        Json.createObjectBuilder()
            .add(
                "units.csv",
                "code,name,symbol,kind,parent,valid_from,valid_to\n%1$s,検査%1$s課,真検%1$s,SECTION,00,%2$s,\n"
                    .formatted(mark, from))
            .add(
                "posts.csv",
                ("code,unit,title,kind,rank,valid_from,valid_to\n"
                        + "%1$s-H,%1$s,課長,SECTION_HEAD,1,%2$s,\n"
                        + "%1$s-D,%1$s,課長補佐,DEPUTY_HEAD,2,%2$s,\n")
                    .formatted(mark, from))
            .add(
                "people.csv",
                ("staff_no,family_name,given_name,family_kana,given_kana,valid_from,valid_to\n"
                        + "%1$s1,滝沢,一,タキザワ,ハジメ,%2$s,\n%1$s2,滝沢,二,タキザワ,ジロウ,%2$s,\n")
                    .formatted(mark, from))
            .add(
                "assignments.csv",
                ("staff_no,post,kind,valid_from,valid_to\n"
                        + "%1$s1,%1$s-H,PRINCIPAL,%2$s,\n%1$s2,%1$s-D,PRINCIPAL,%2$s,\n")
                    .formatted(mark, from)));
  }

  private String rows(String order) {
    return HEAD + "%1$s1,,,%2$s,本務,%1$s-D,,\r\n%1$s2,,,%2$s,本務,%1$s-H,,\r\n".formatted(mark, order);
  }

  @Test
  void theTwoChangePlaces() {
    var page = desktop();
    login(page, "sato", DemoTown.PASSWORD);
    var office = new TransferPage(page);
    office.rehearse(TODAY.toString(), rows("移動"), StandardCharsets.UTF_8);
    var faults = office.part("読めない行が2か所あります");
    office.sees(faults, "発令");
    office.sees(faults, "移動");
    assertThat(office.confirm()).hasCount(0);

    office.rehearse(TODAY.toString(), rows("異動"), Charset.forName("windows-31j"));
    office.sees(office.part("決裁者の交代"), "検査" + mark + "課長");
    office.sees(office.part("決裁者の交代"), "滝沢 二");
    office.openChart();
    office.sees(office.section("検査" + mark.toUpperCase(Locale.ROOT) + "課"), "課長 滝沢 一");
    page.goBack();
    office.confirm().click();
    office.said("確定しました");
    office.reloadUntil(page.locator("main"), "発効済");
    office.openChart();
    office.sees(office.section("検査" + mark + "課"), "課長 滝沢 二");
  }
}
