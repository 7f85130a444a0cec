package jp.fubako.browser.drafting;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashMap;
import java.util.Map;

/** A draft that was begun over REST, in the session of a window. */
record Drafts(Page page, String id) {

  static Drafts begun(Page page) {
    return new Drafts(page, create(page).get("id").getAsString());
  }

  static Drafts filled(Page page, Map<String, ?> fields) {
    var draft = create(page);
    var body = new HashMap<String, Object>(fields);
    body.put("version", draft.get("version").getAsLong());
    var id = draft.get("id").getAsString();
    ok(page.request().put("api/v1/proposals/" + id, data(body)));
    return new Drafts(page, id);
  }

  private static JsonObject create(Page page) {
    return ok(page.request().post("api/v1/proposals", data(Map.of())));
  }

  /** What is stored in a field of a draft. */
  static String read(Page page, String id, String field) {
    return ok(page.request().get("api/v1/proposals/" + id)).get(field).getAsString();
  }

  private static RequestOptions data(Map<String, ?> body) {
    return RequestOptions.create().setHeader("Fubako-Request", "1").setData(body);
  }

  private static JsonObject ok(APIResponse answer) {
    assertTrue(answer.ok(), () -> answer.status() + " " + answer.text());
    return JsonParser.parseString(answer.text()).getAsJsonObject();
  }
}
