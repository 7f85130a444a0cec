package jp.fubako.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** 専決規程: versions, the rows of a draft, its tests, and the simulator. */
public class RulesPage extends OfficePage {

  public RulesPage(Page page) {
    super(page);
  }

  /** Makes a draft of the version that is in force, and returns its id. */
  public String draft() {
    open("authority/versions.xhtml");
    page.locator(".card", new Page.LocatorOptions().setHasText("施行中"))
        .first()
        .locator("button")
        .click();
    arrivesAt("/authority/version.xhtml?id=");
    said("改正案を作りました");
    return page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
  }

  public void openVersion(String id, String tab) {
    open("authority/version.xhtml?id=" + id + "&tab=" + tab);
  }

  /** The rows of a matter, in order. */
  public Locator rows(String matter) {
    return page.locator("#rules tbody tr", new Page.LocatorOptions().setHasText(matter));
  }

  /** Opens a row of a matter, counted from 0. */
  public void openRow(String matter, int which) {
    rows(matter).nth(which).locator("a").click();
    arrivesAt("/authority/line.xhtml");
  }

  /** Writes other amounts into the row that is open; empty for no limit. */
  public void amounts(String from, String below) {
    fill("rule:from", from);
    fill("rule:below", below);
    press("rule:save");
    arrivesAt("/authority/version.xhtml");
    said("保存しました");
  }

  public Locator faults() {
    return id("faults");
  }

  public void firstDay(String day) {
    fill("describe:from", day);
    press("describe:describeNow");
    said("保存しました");
  }

  /** Asks the simulator by its address. */
  public void ask(String version, String matter, long amount, String unit) {
    open(
        "authority/simulator.xhtml?version=%s&matter=%s&amount=%d&unit=%s"
            .formatted(version, matter, amount, unit));
  }

  public Locator answer() {
    return id("answer");
  }

  public void keepAsTest(String title) {
    fill("keep:title", title);
    press("keep:keepNow");
    arrivesAt("tab=tests");
    said("検証例として保存しました");
  }

  public void openRelease() {
    press("openRelease");
  }

  /** Presses the button in the sheet that is open. */
  public void release(String reason) {
    fill("release:reason", reason);
    press("release:releaseNow");
  }

  public void withdraw(String reason) {
    fill("withdraw:why", reason);
    press("withdraw:withdrawNow");
    said("施行を取り下げました");
  }
}
