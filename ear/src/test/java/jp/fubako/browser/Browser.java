package jp.fubako.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Base of all browser tests: real Chromium on a real server, at the desk (1366×768) and on the
 * phone (390×844, touch). After every test it also holds that no page asked another host for
 * anything and that none met its own content security policy.
 */
public abstract class Browser {

  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static com.microsoft.playwright.Browser chromium;

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> violations = new ArrayList<>();

  @RegisterExtension
  final AfterTestExecutionCallback pictureOfFailure =
      context -> {
        if (context.getExecutionException().isPresent()) {
          var name =
              context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName();
          pictures("failed-" + name.replaceAll("[^\\w-]", ""));
        }
      };

  @BeforeAll
  static void startChromium() {
    if (chromium != null) {
      return;
    }
    var program = program();
    if (program.isEmpty()) {
      var message =
          "no Chromium found: apt-get install chromium (or -Dfubako.chromium=/path/to/it)";
      if (Boolean.getBoolean("fubako.browser.required")) {
        fail(message);
      }
      Assumptions.abort(message);
    }
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options = new BrowserType.LaunchOptions().setExecutablePath(program.get());
    if (System.getProperty("user.name").equals("root")) {
      options.setArgs(List.of("--no-sandbox"));
    }
    chromium = playwright.chromium().launch(options);
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
  }

  private static Optional<Path> program() {
    return Stream.of(
            System.getProperty("fubako.chromium", ""),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(name -> !name.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A window at the desk, with cookies of its own. */
  protected Page desktop() {
    return open(options().setViewportSize(1366, 768));
  }

  /** A phone held upright, with cookies of its own. */
  protected Page phone() {
    return open(
        options()
            .setViewportSize(390, 844)
            .setDeviceScaleFactor(2)
            .setIsMobile(true)
            .setHasTouch(true));
  }

  private static com.microsoft.playwright.Browser.NewContextOptions options() {
    return new com.microsoft.playwright.Browser.NewContextOptions()
        .setBaseURL(RunningOffice.address() + "/")
        .setLocale("ja-JP")
        .setTimezoneId("Asia/Tokyo");
  }

  private Page open(com.microsoft.playwright.Browser.NewContextOptions options) {
    var context = chromium.newContext(options);
    contexts.add(context);
    var ourHost = URI.create(RunningOffice.address()).getAuthority();
    context.onRequest(
        request -> {
          var address = request.url();
          if (address.startsWith("http") && !ourHost.equals(URI.create(address).getAuthority())) {
            violations.add("request to another host: " + address);
          }
        });
    context.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            violations.add(message.text());
          }
        });
    return context.newPage();
  }

  /** Opens the first page and logs in. */
  protected void login(Page page, String username, String password) {
    page.navigate("");
    page.fill("input[name=j_username]", username);
    page.fill("input[name=j_password]", password);
    page.press("input[name=j_password]", "Enter");
    page.waitForURL(address -> !address.contains("j_security_check"));
  }

  /** Keeps a picture of the whole page in {@code target/screenshots}. */
  protected void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  private void pictures(String name) {
    var pages = contexts.stream().flatMap(context -> context.pages().stream()).toList();
    for (int i = 0; i < pages.size(); i++) {
      screenshot(pages.get(i), name + "-" + i);
    }
  }

  @AfterEach
  void everythingStayedInTheHouse() {
    contexts.forEach(BrowserContext::close);
    assertEquals(List.of(), violations);
  }
}
