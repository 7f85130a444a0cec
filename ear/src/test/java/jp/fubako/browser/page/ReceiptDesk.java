package jp.fubako.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 収受: the desk where files are dropped, the trays, and the page of one receipt. */
public class ReceiptDesk extends OfficePage {

  private static final Pattern NUMBER = Pattern.compile("真総第[0-9０-９]+号");
  private static final String DROP =
      """
      files => {
        // entries of a file system exist for what a hand drops, not for what a script makes
        delete DataTransferItem.prototype.webkitGetAsEntry;
        const transfer = new DataTransfer();
        for (const file of files) {
          const bytes = Uint8Array.from(atob(file.bytes), c => c.charCodeAt(0));
          transfer.items.add(new File([bytes], file.name, { type: file.type }));
        }
        return transfer;
      }\
      """;

  /** A file as it comes from outside. */
  public record Letter(String name, String type, byte[] bytes) {}

  public ReceiptDesk(Page page) {
    super(page);
  }

  /** Drops files on the frame, as a person does from a folder window. */
  public void drop(List<Letter> letters) {
    open("receipt/tray.xhtml");
    var files =
        letters.stream()
            .map(
                f ->
                    Map.of(
                        "name", f.name(),
                        "type", f.type(),
                        "bytes", Base64.getEncoder().encodeToString(f.bytes())))
            .toList();
    var transfer = page.evaluateHandle(DROP, files);
    id("arrival:files").dispatchEvent("drop", Map.of("dataTransfer", transfer));
    letters.forEach(f -> sees(id("arrival:dropped"), f.name()));
  }

  /** Each dropped file becomes a receipt. */
  public void acceptEach() {
    press("arrival:acceptEach");
    said("受け付けました");
  }

  /** Opens a receipt of a tray by words in its row. */
  public void openReceipt(String tray, String words) {
    open("receipt/tray.xhtml?tray=" + tray);
    page.locator("a:visible", new Page.LocatorOptions().setHasText(words)).first().click();
    arrivesAt("/receipt/receipt.xhtml");
  }

  /** Presses 登録する and returns the number that was taken. */
  public String register() {
    press("registration:register");
    said("として登録しました");
    var found = NUMBER.matcher(notices());
    if (!found.find()) {
      throw new AssertionError("no number in: " + notices());
    }
    return found.group();
  }

  /** The list of files with their roles. */
  public Locator files() {
    return page.locator(".files").first();
  }

  public void accept() {
    press("handling:accept");
    said("受領しました");
  }

  public void assign(String person) {
    press("openAssign");
    choose("assignForm:assignPerson", person);
    press("assignForm:assign");
    said("担当者を決めました");
  }

  /** この文書で起案. */
  public DraftPage draft() {
    press("handling:draft");
    arrivesAt("/drafting/edit.xhtml");
    return new DraftPage(page);
  }
}
