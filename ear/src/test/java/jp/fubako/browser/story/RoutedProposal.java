package jp.fubako.browser.story;

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

/** A small purchase that the drafter has put on its way over REST, in the session of his window. */
public record RoutedProposal(String id, String subject) {

  /** Drafts and submits; 課長専決, so 係長, 課長補佐 and 課長 follow. */
  public static RoutedProposal by(Page drafter, String subject) {
    var draft = ok(drafter.request().post("api/v1/proposals", data(Map.of())));
    var id = draft.get("id").getAsString();
    var folders =
        drafter
            .request()
            .get("api/v1/folders?section=" + draft.get("sectionId").getAsString())
            .text();
    var folder = JsonParser.parseString(folders).getAsJsonArray().get(0).getAsJsonObject();
    var fields = new HashMap<String, Object>();
    fields.put("version", draft.get("version").getAsLong());
    fields.put("subject", subject);
    fields.put("matter", "SUPPLIES");
    fields.put("amount", 30_000);
    fields.put("inquiry", "事務用品30,000円分を購入してよろしいか伺います。");
    fields.put("folderId", folder.get("id").getAsString());
    fields.put("issuing", false);
    var saved = ok(drafter.request().put("api/v1/proposals/" + id, data(fields)));
    ok(
        drafter
            .request()
            .post(
                "api/v1/proposals/" + id + "/submission",
                data(
                    Map.of(
                        "version",
                        saved.get("version").getAsLong(),
                        "requestKey",
                        UUID.randomUUID().toString(),
                        "pin",
                        DemoTown.PIN))));
    return new RoutedProposal(id, subject);
  }

  /** How many steps of its route are approved, the drafter's own included. */
  public long approvals(Page reader) {
    var route = ok(reader.request().get("api/v1/decisions/" + id));
    return route.getAsJsonArray("steps").asList().stream()
        .filter(s -> s.getAsJsonObject().get("state").getAsString().equals("APPROVED"))
        .count();
  }

  private static RequestOptions data(Map<String, ?> body) {
    return RequestOptions.create().setHeader("Fubako-Request", "1").setData(body);
  }

  private static JsonObject ok(APIResponse answer) {
    assertTrue(answer.ok(), () -> answer.status() + " " + answer.text());
    return JsonParser.parseString(answer.text()).getAsJsonObject();
  }
}
