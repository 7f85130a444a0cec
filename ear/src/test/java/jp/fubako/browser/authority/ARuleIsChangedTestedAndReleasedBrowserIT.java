package jp.fubako.browser.authority;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.RulesPage;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/** The records office lowers a limit of the authority rules, years ahead, and takes it back. */
class ARuleIsChangedTestedAndReleasedBrowserIT extends Browser {

  private static final String KEEPER = "yaguchi";
  private static final String CLERK = "inoue";
  private static final String MATTER = "工事請負費";
  private static final int PHONE_WIDTH = 390;

  /** Far away, and another one each time, so that no other test ever meets it. */
  private final LocalDate firstDay =
      LocalDate.of(2040, 4, 1).plusDays(ThreadLocalRandom.current().nextInt(15_000));

  @Test
  void aDraftIsChangedTestedReleasedAndWithdrawn() {
    var rules = keeper();
    var id = rules.draft();
    rules.firstDay(firstDay.toString());

    rules.openRow(MATTER, 0);
    rules.amounts("", "400000");
    rules.sees(rules.faults(), "400,000円からの決裁者が決まっていません");
    assertThat(rules.id("openRelease")).hasAttribute("aria-disabled", "true");

    rules.openRow(MATTER, 1);
    rules.amounts("４００，０００", "3,000,000");
    assertThat(rules.faults()).hasCount(0);

    rules.ask(id, "CONSTRUCTION", 450_000, "50");
    rules.sees(rules.answer(), "副町長専決の事項です");
    rules.sees(rules.answer(), "別表第1 工事請負費の項");
    rules.keepAsTest("45万円の工事は副町長");
    rules.sees("1件中 不一致0件");

    rules.openVersion(id, "rules");
    rules.openRow(MATTER, 0);
    rules.amounts("", "500000");
    rules.openRow(MATTER, 1);
    rules.amounts("500000", "3000000");
    rules.openRelease();
    rules.sees(rules.id("releaseSheet"), "検証例のうち1件が、期待と違う結果になります");
    rules.release("");
    rules.said("理由を入力してください");

    rules.openVersion(id, "tests");
    rules.sees("1件中 不一致1件");
    rules.openRelease();
    rules.release("額は据え置くこととしたため");
    rules.said("施行を決定しました");
    rules.sees("施行前");
    assertThat(rules.id("addRule")).hasCount(0);

    rules.withdraw("試験のため");
    rules.sees("取下げ");
  }

  @Test
  void everybodyAsksTheSimulatorAndSharesTheAnswer() {
    var page = phone();
    login(page, CLERK, DemoTown.PASSWORD);
    var rules = new RulesPage(page);
    rules.open("authority/simulator.xhtml?matter=CONSTRUCTION&amount=300000&unit=50&r=DISPUTED");
    rules.sees(rules.answer(), "町長決裁となります");
    rules.sees(rules.answer(), "第4条第5号");
    assertTrue(rules.contentWidth() <= PHONE_WIDTH, "width " + rules.contentWidth());
    rules.open("authority/simulator.xhtml?matter=CONSTRUCTION&unit=50");
    rules.sees(rules.id("refused"), "金額を入力してください");
    rules.open("authority/versions.xhtml");
    assertThat(page.locator(".card button")).hasCount(0);
  }

  private RulesPage keeper() {
    var page = desktop();
    login(page, KEEPER, DemoTown.PASSWORD);
    return new RulesPage(page);
  }
}
