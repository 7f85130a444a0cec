package jp.fubako.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;

/** 人事異動: the table is loaded, rehearsed and confirmed; and the 組織図 that follows from it. */
public class TransferPage extends OfficePage {

  public TransferPage(Page page) {
    super(page);
  }

  /** Loads a table for a day and comes to its rehearsal. */
  public void rehearse(String day, String csv, Charset charset) {
    open("transfer/transfers.xhtml");
    fill("take:effectiveOn", day);
    id("take:file").setInputFiles(new FilePayload("異動.csv", "text/csv", csv.getBytes(charset)));
    press("take:takeNow");
    arrivesAt("/transfer/rehearsal.xhtml?id=");
  }

  /** The part of the rehearsal under a heading. */
  public Locator part(String heading) {
    return page.locator(
        "section.panel", new Page.LocatorOptions().setHas(page.locator("h2", headed(heading))));
  }

  private static Page.LocatorOptions headed(String heading) {
    return new Page.LocatorOptions().setHasText(heading);
  }

  public Locator confirm() {
    return id("decide:confirm");
  }

  public void openChart() {
    open("organisation/chart.xhtml");
  }

  /** A section of the chart, unfolded. */
  public Locator section(String name) {
    var section = page.locator("details", new Page.LocatorOptions().setHasText(name)).last();
    if (section.getAttribute("open") == null) {
      section.locator("summary").click();
    }
    return section;
  }
}
