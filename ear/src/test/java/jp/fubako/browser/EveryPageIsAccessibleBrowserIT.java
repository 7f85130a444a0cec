package jp.fubako.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/**
 * Every page, as a person of the town who works with it, at the desk and on the phone: no violation
 * of WCAG 2.2 AA that axe-core can find, nothing wider than the screen, every control large enough
 * for the thumb, no error in the console. Dialogs and menus are opened and looked at too.
 */
class EveryPageIsAccessibleBrowserIT extends Browser {

  private static final String AXE = script();
  private static final String CHECK =
      """
      async () => (await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          resultTypes: ['violations'] })).violations
        .flatMap(v => v.nodes.map(n => v.id + ' at ' + n.target.join(' ') + ': ' + n.failureSummary))
      """;

  /**
   * Links inside sentences are excepted by WCAG 2.5.8; a link that covers its card is as large as
   * the card, a box for a tick as its label.
   */
  private static final String TOO_SMALL =
      """
      () => [...document.querySelectorAll('a, button, select, textarea, summary, input:not([type=hidden])')]
        .filter(e => e.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        .filter(e => getComputedStyle(e).display !== 'inline' && !e.matches('.unseen, .skip'))
        .map(e => e.matches('.card-link, .row-link, .hit-link') ? e.closest('.card, .hit, tr')
            : e.matches('[type=checkbox], [type=radio]') ? e.closest('label, li, .check, .choice, p') || e : e)
        .filter(e => { const b = e.getBoundingClientRect(); return b.width > 0 && (b.height < 44 || b.width < 44); })
        .map(e => (e.id || e.className) + ' ' + Math.round(e.getBoundingClientRect().width) + '×'
            + Math.round(e.getBoundingClientRect().height))
      """;

  private static final String NOBODY = "";
  private static final String CARD = ".card-link";

  /**
   * A page to look at.
   *
   * @param path where it begins
   * @param links followed one after the other from there; see {@link #target}
   * @param openers controls that open a dialog or a menu, each looked at in turn
   */
  private record Stop(String path, List<String> links, List<String> openers) {
    static Stop at(String path, String... links) {
      return new Stop(path, List.of(links), List.of());
    }

    Stop opening(String... controls) {
      return new Stop(path, links, List.of(controls));
    }

    String name() {
      return (path + String.join("", links)).replaceAll("[^a-zA-Z]+", "-");
    }
  }

  private static final Map<String, List<Stop>> ROUNDS =
      Map.of(
          NOBODY,
          List.of(
              Stop.at("login.xhtml"), Stop.at("login-failed.xhtml"), Stop.at("logged-out.xhtml")),
          "nagasawa",
          List.of(
              Stop.at("approval/inbox.xhtml").opening(".who-summary", ".thumb-more summary"),
              Stop.at("approval/inbox.xhtml?box=read"),
              Stop.at("approval/inbox.xhtml?box=done"),
              Stop.at("approval/inbox.xhtml", CARD)
                  .opening("#openApprove", "#openReturn", "#openMore"),
              Stop.at("approval/inbox.xhtml", CARD, "@approval/reroute.xhtml"),
              Stop.at("bulk/approve.xhtml"),
              Stop.at("approval/inbox.xhtml?box=done", CARD),
              Stop.at("approval/inbox.xhtml?box=done", CARD, "a[href*='seals.xhtml']"),
              Stop.at("notice/list.xhtml"),
              Stop.at("sealing/key.xhtml").opening(".more-summary")),
          "tsuchida",
          List.of(
              Stop.at("drafting/list.xhtml"),
              Stop.at("drafting/list.xhtml", "a[href*='edit.xhtml']").opening("#openDiscard"),
              Stop.at("drafting/list.xhtml", "a[href*='edit.xhtml']", "@drafting/confirm.xhtml"),
              Stop.at("drafting/list.xhtml?box=DECIDED", "a[href*='case.xhtml']")),
          "inoue",
          List.of(
              Stop.at("notice/preferences.xhtml"),
              Stop.at("notice/deadlines.xhtml"),
              Stop.at("progress/list.xhtml"),
              Stop.at("wording/texts.xhtml"),
              Stop.at("wording/texts.xhtml", "a[data-row]"),
              Stop.at("wording/templates.xhtml"),
              Stop.at("wording/templates.xhtml", "a[data-row]"),
              Stop.at("authority/simulator.xhtml"),
              Stop.at("calendar/holidays.xhtml")),
          "yaguchi",
          List.of(
              Stop.at("notice/settings.xhtml"),
              Stop.at("authority/settings.xhtml"),
              Stop.at("authority/versions.xhtml"),
              Stop.at("authority/versions.xhtml", "a[href*='version.xhtml']"),
              Stop.at("authority/simulator.xhtml"),
              Stop.at("calendar/holidays.xhtml"),
              Stop.at("transfer/transfers.xhtml"),
              Stop.at("numbering/rules.xhtml"),
              Stop.at("numbering/year.xhtml"),
              Stop.at("numbering/rules.xhtml", "a[href*='rule.xhtml']"),
              Stop.at("numbering/year.xhtml", "a[href*='book.xhtml']"),
              Stop.at("acting/orders.xhtml"),
              Stop.at("acting/orders.xhtml", "a[href*='order.xhtml']"),
              Stop.at("template/list.xhtml"),
              Stop.at("template/edit.xhtml"),
              Stop.at("wording/texts.xhtml", "a[data-row]"),
              Stop.at("wording/templates.xhtml", "a[data-row]")),
          "kutsuzawa",
          List.of(
              Stop.at("drafting/list.xhtml?box=ROUTING", "a[href*='case.xhtml']")
                  .opening("#openWithdraw"),
              Stop.at("drafting/list.xhtml?box=ENDED", "a[href*='case.xhtml']")),
          "hasebe",
          List.of(
              Stop.at("approval/inbox.xhtml?box=returned"),
              Stop.at("approval/inbox.xhtml?box=returned", CARD),
              Stop.at("approval/inbox.xhtml?box=returned", CARD, "@drafting/case.xhtml")
                  .opening("#openResume")),
          "sato",
          List.of(
              Stop.at("receipt/tray.xhtml"),
              Stop.at("receipt/tray.xhtml", "a[href*='receipt.xhtml?id']"),
              Stop.at("receipt/tray.xhtml?tray=ALL", "a[href*='receipt.xhtml?id']"),
              Stop.at("records/search.xhtml"),
              Stop.at("records/search.xhtml?q=除雪").opening(".facets-summary"),
              Stop.at("records/search.xhtml?q=どこにもない言葉"),
              Stop.at("records/registers.xhtml"),
              Stop.at("records/registers.xhtml?book=DISPATCHES"),
              Stop.at("records/registers.xhtml?book=SEALS"),
              Stop.at("issuing/collations.xhtml"),
              Stop.at("seals/queue.xhtml"),
              Stop.at("seals/register.xhtml?omitted=true"),
              Stop.at("seals/seals.xhtml"),
              Stop.at("records/folders.xhtml"),
              Stop.at("absence/absence.xhtml"),
              Stop.at("custody/queue.xhtml"),
              Stop.at("custody/succession.xhtml"),
              Stop.at("organisation/chart.xhtml").opening(".more-summary"),
              Stop.at("organisation/chart.xhtml?on=R9.4.1", "a[href*='post.xhtml']"),
              Stop.at("records/folders.xhtml", "a[href*='folder.xhtml?id']"),
              Stop.at("records/search.xhtml?q=施行文", "a[href*='item.xhtml']"),
              Stop.at("bulk/matters.xhtml"),
              Stop.at("audit/trail.xhtml"),
              Stop.at("audit/trail.xhtml?refused=true"),
              Stop.at("error/404.xhtml"),
              Stop.at("error/500.xhtml")));

  private final List<String> found = new ArrayList<>();

  @Test
  void aControlWithoutANameIsFound() {
    var page = phone();
    go(page, "login.xhtml");
    page.evaluate("document.querySelector('main').append(document.createElement('button'))");
    look(page, "planted");
    assertTrue(found.stream().anyMatch(line -> line.contains("button-name")), found::toString);
    assertTrue(found.stream().anyMatch(line -> line.contains("too small")), found::toString);
  }

  @Test
  void atTheDesk() {
    ROUNDS.forEach((person, stops) -> round(desktop(), person, stops));
    assertEquals(List.of(), found);
  }

  @Test
  void onThePhone() {
    ROUNDS.forEach((person, stops) -> round(phone(), person, stops));
    assertEquals(List.of(), found);
  }

  private void round(Page page, String person, List<Stop> stops) {
    if (!person.equals(NOBODY)) {
      login(page, person, DemoTown.PASSWORD);
    }
    var here = new String[1];
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.location().startsWith(page.url())) {
            found.add(here[0] + ": console: " + message.text() + " " + message.location());
          }
        });
    page.onPageError(error -> found.add(here[0] + ": script: " + error));
    for (var stop : stops) {
      here[0] = page.viewportSize().width + " " + person + " " + stop.name();
      if (arrives(page, stop, here[0])) {
        look(page, here[0]);
        stop.openers().forEach(control -> lookBehind(page, control, here[0]));
      }
    }
  }

  private boolean arrives(Page page, Stop stop, String here) {
    go(page, stop.path());
    for (var link : stop.links()) {
      var target = target(page, link);
      if (target == null) {
        found.add(here + ": no link " + link + " on " + page.url());
        return false;
      }
      go(page, target);
    }
    return true;
  }

  /** The address behind a link, or {@code @path} with the parameters of the page that is shown. */
  private static String target(Page page, String link) {
    if (link.startsWith("@")) {
      return link.substring(1) + page.url().substring(page.url().indexOf('?'));
    }
    var shown = page.locator(link).filter(visible());
    return shown.count() == 0 ? null : shown.first().getAttribute("href").substring(1);
  }

  private static com.microsoft.playwright.Locator.FilterOptions visible() {
    return new com.microsoft.playwright.Locator.FilterOptions().setVisible(true);
  }

  private static void go(Page page, String path) {
    page.navigate(path);
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private void lookBehind(Page page, String control, String here) {
    var opener = page.locator(control).filter(visible());
    if (opener.count() > 0 && opener.first().isEnabled()) {
      opener.first().click();
      look(page, here + " " + control);
      page.keyboard().press("Escape");
    }
  }

  private void look(Page page, String here) {
    screenshot(page, "every-" + here.replaceAll("[^\\w]+", "-"));
    page.evaluate(AXE);
    add(here, page.evaluate(CHECK));
    int width = (int) page.evaluate("document.documentElement.scrollWidth");
    if (width > page.viewportSize().width) {
      found.add(here + ": " + width + " wide");
    }
    if (page.viewportSize().width < 500) {
      add(here + ": too small", page.evaluate(TOO_SMALL));
    }
  }

  private void add(String here, Object lines) {
    ((List<?>) lines).forEach(line -> found.add(here + ": " + line));
  }

  private static String script() {
    try (var script = EveryPageIsAccessibleBrowserIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
