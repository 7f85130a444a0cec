package jp.fubako.browser.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotScale;
import java.nio.file.Path;

/**
 * Pictures for the README and the manual, taken on the way when {@code fubako.pictures} names a
 * folder.
 */
final class ManualPictures {

  private ManualPictures() {}

  static void take(Page page, String name) {
    var folder = System.getProperty("fubako.pictures", "");
    if (!folder.isBlank()) {
      page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
      page.waitForLoadState(LoadState.NETWORKIDLE);
      var device = page.viewportSize().width < 600 ? "-phone" : "";
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of(folder, name + device + ".png"))
              .setScale(ScreenshotScale.CSS));
    }
  }
}
