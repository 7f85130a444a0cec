package jp.fubako.browser.issuing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.fubako.browser.Browser;
import jp.fubako.browser.page.CasePage;
import jp.fubako.browser.page.KeyPage;
import jp.fubako.browser.page.SealDesk;
import jp.fubako.it.Town;
import jp.fubako.server.demo.DemoTown;
import org.junit.jupiter.api.Test;

/**
 * 浄書・照合・公印: the drafter corrects one day of the decided letter, a colleague confirms it beside the
 * decided text, the keeper seals, and the book tells it all.
 */
class ALetterIsCollatedAndSealedBrowserIT extends Browser {

  private static final double PATIENCE = 120_000;
  private static final String DRAFTER = "inoue";
  private static final String COLLEAGUE = "oba";
  private static final String KEEPER = "mikami";
  private static final String BODY = "　標記の件について、12月1日までに回答願います。";

  @Test
  void fromTheDecidedTextToTheBook() {
    var drafter = window(DRAFTER);
    new KeyPage(drafter).enrolOnce(DemoTown.PIN);
    var subject = "照合と公印の確認" + System.currentTimeMillis() % 10_000_000;
    var id = decided(drafter, subject);

    var page = new CasePage(drafter).of(id);
    page.takeNumber();
    drafter.locator(".fold summary").click();
    page.fill("wordsForm:letterBody", BODY.replace("12月1日", "12月8日"));
    page.press("wordsForm:makeCorrected");
    page.said("施行文を作りました");
    page.sees("施行文の照合が済んでいません");
    assertThat(page.id("sealForm:askSeal")).isDisabled();
    screenshot(drafter, "issuing-case");

    var colleague = new SealDesk(window(COLLEAGUE)).collating(subject);
    assertThat(colleague.differences()).hasCount(1);
    colleague.sees(colleague.differences(), "8");
    colleague.collate();
    colleague.said("確認していない相違が1か所あります");
    colleague.confirmAll("課長の指示");
    screenshot(colleague.page(), "issuing-collation");
    colleague.collate();
    colleague.said("照合を記録しました");

    page.of(id).press("sealForm:askSeal");
    page.said("公印の使用を申請しました");

    var keeper = new SealDesk(window(KEEPER)).queue();
    keeper.sees(keeper.card(subject), "照合");
    screenshot(keeper.page(), "seals-queue");
    keeper.seal(subject);
    assertThat(keeper.card(subject)).hasCount(0);
    keeper.open("seals/register.xhtml?words=" + subject);
    keeper.sees("町長印");
    screenshot(keeper.page(), "seals-register");
    page.of(id).dispatch("郵送", "");
  }

  private Page window(String username) {
    var page = desktop();
    login(page, username, DemoTown.PASSWORD);
    return page;
  }

  /** Drafted, submitted and approved over REST, each in his own window. */
  private String decided(Page drafter, String subject) {
    var draft = ok(drafter.request().post("api/v1/proposals", data(Map.of())));
    var id = draft.get("id").getAsString();
    var section = draft.get("sectionId").getAsString();
    var folder = rows(drafter, "api/v1/folders?section=" + section).get(0).getAsJsonObject();
    var fields = new HashMap<String, Object>();
    fields.put("version", draft.get("version").getAsLong());
    fields.put("subject", subject);
    fields.put("matter", "SUPPLIES");
    fields.put("amount", 30_000);
    fields.put("inquiry", "次のとおり通知してよろしいか伺います。");
    fields.put("folderId", folder.get("id").getAsString());
    fields.put("issuing", true);
    fields.put("addressees", "各区長　様");
    fields.put("issuer", "真室川町長");
    fields.put("letterBody", BODY);
    fields.put("method", "MAIL");
    fields.put("seal", "REQUIRED");
    var saved = ok(drafter.request().put("api/v1/proposals/" + id, data(fields)));
    var submission = signed();
    submission.put("version", saved.get("version").getAsLong());
    ok(drafter.request().post("api/v1/proposals/" + id + "/submission", data(submission)));
    approve(drafter, id);
    return id;
  }

  private void approve(Page drafter, String id) {
    for (int i = 0; i < 10 && !state(drafter, id).equals("DECIDED"); i++) {
      var holder = holder(drafter, id);
      var approver = window(holder);
      new KeyPage(approver).enrolOnce(DemoTown.PIN);
      var shown = ok(approver.request().get("api/v1/decisions/" + id, patiently()));
      var body = signed();
      body.put("stepId", shown.get("myStepId").getAsString());
      body.put("version", shown.get("version").getAsLong());
      body.put("comment", "");
      ok(approver.request().post("api/v1/decisions/" + id + "/approval", data(body)));
    }
  }

  /** The account of who is asked now, by the name on the route. */
  private static String holder(Page drafter, String id) {
    var steps =
        ok(drafter.request().get("api/v1/decisions/" + id, patiently())).getAsJsonArray("steps");
    var active =
        steps.asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(s -> s.get("active").getAsBoolean())
            .findFirst()
            .orElseThrow();
    return account(active.get("holder").getAsString());
  }

  private static String account(String name) {
    var plain = name.replaceAll("[\\s\u3000]", "");
    var number =
        Town.rows("people.csv").stream()
            .filter(row -> (row[1] + row[2]).equals(plain))
            .findFirst()
            .orElseThrow()[0];
    return Town.rows("accounts.csv").stream()
        .filter(row -> row[1].equals(number))
        .findFirst()
        .orElseThrow()[0];
  }

  private static String state(Page drafter, String id) {
    return ok(drafter.request().get("api/v1/proposals/" + id, patiently()))
        .get("state")
        .getAsString();
  }

  private static Map<String, Object> signed() {
    var body = new HashMap<String, Object>();
    body.put("requestKey", UUID.randomUUID().toString());
    body.put("pin", DemoTown.PIN);
    return body;
  }

  /** A busy test machine answers late. */
  private static RequestOptions patiently() {
    return RequestOptions.create().setTimeout(PATIENCE);
  }

  private static RequestOptions data(Map<String, ?> body) {
    return patiently().setHeader("Fubako-Request", "1").setData(body);
  }

  private static JsonArray rows(Page page, String address) {
    return JsonParser.parseString(page.request().get(address, patiently()).text()).getAsJsonArray();
  }

  private static JsonObject ok(APIResponse answer) {
    assertTrue(answer.ok(), () -> answer.status() + " " + answer.text());
    return JsonParser.parseString(answer.text()).getAsJsonObject();
  }
}
