package jp.fubako.browser.page;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** 収受簿, 発送簿 and 公印使用簿, and the 件名目録 of a folder. */
public class RegisterPage extends OfficePage {

  private String excel = "exportXlsx";
  private String csv = "exportCsv";

  public RegisterPage(Page page) {
    super(page);
  }

  /** Opens a register of the own section, of this fiscal year. */
  public RegisterPage book(String name) {
    open("records/registers.xhtml");
    page.locator(".tabs a", new Page.LocatorOptions().setHasText(name)).click();
    arrivesAt("book=");
    sees(page.locator("main h1"), name);
    return this;
  }

  /** Opens the 件名目録 of a folder of the own section. */
  public RegisterPage folder(String title) {
    open("records/folders.xhtml");
    page.locator(".row-link", new Page.LocatorOptions().setHasText(title)).first().click();
    arrivesAt("/records/folder.xhtml");
    excel = "itemsXlsx";
    csv = "itemsCsv";
    return this;
  }

  /** Presses the button for Excel and keeps what comes, under the name that it comes with. */
  public Path exportExcel(Path folder) {
    return download(excel, folder);
  }

  public Path exportCsv(Path folder) {
    return download(csv, folder);
  }

  private Path download(String button, Path folder) {
    var download = page.waitForDownload(() -> press(button));
    var file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    return file;
  }
}
