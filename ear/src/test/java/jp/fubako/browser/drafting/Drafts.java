package jp.fubako.browser.drafting;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.fubako.server.demo.DemoTown;

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

  /** A small purchase that lacks nothing; 課長専決, so 係長, 課長補佐 and 課長 follow. */
  static Drafts routable(Page page, Map<String, ?> fields) {
    var draft = create(page);
    var folders = page.request().get("api/v1/folders?section=" + text(draft, "sectionId")).text();
    var folder = JsonParser.parseString(folders).getAsJsonArray().get(0).getAsJsonObject();
    var made = new Drafts(page, text(draft, "id"));
    var all = new HashMap<String, Object>();
    all.put("matter", "SUPPLIES");
    all.put("amount", 30_000);
    all.put("folderId", text(folder, "id"));
    all.put("issuing", false);
    all.putAll(fields);
    made.change(all);
    return made;
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }

  /** Stores other words in some fields. */
  void change(Map<String, ?> fields) {
    var body = new HashMap<String, Object>(fields);
    body.put("version", version());
    ok(page.request().put("api/v1/proposals/" + id, data(body)));
  }

  /** 回議開始 or 再回議. */
  void submit() {
    var body = new HashMap<String, Object>();
    body.put("version", version());
    body.put("requestKey", UUID.randomUUID().toString());
    body.put("pin", DemoTown.PIN);
    ok(page.request().post("api/v1/proposals/" + id + "/submission", data(body)));
  }

  private long version() {
    return ok(page.request().get("api/v1/proposals/" + id)).get("version").getAsLong();
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
