package jp.fubako.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What people do with letters and proposals, one act a method. */
public final class Story {

  private static final int MOST_STEPS = 20;

  private final Town town;

  public Story(Town town) {
    this.town = town;
  }

  /** 到達. Returns the id. */
  public String arrive(Map<String, byte[]> files) {
    return town.desk("sato")
        .upload("receipts", files, Town.request().add("channel", "EMAIL"))
        .json()
        .getString("id");
  }

  /** 収受登録; its number stands in the answer. */
  public JsonObject register(String receipt, String subject, String scope) {
    var desk = town.desk("sato");
    var shown = desk.get("receipts/" + receipt).json();
    var body =
        Town.request()
            .add("version", shown.get("version"))
            .add("subject", subject)
            .add("sender", "山形県最上総合支庁長")
            .add("channel", "EMAIL")
            .add("scope", scope);
    return desk.post("receipts/" + receipt + "/registration", body).json();
  }

  /** 配布, 受領, 担当者の指定. */
  public void assign(String receipt, String sectionCode, String handler) {
    var section = town.section(sectionCode);
    var at = "receipts/" + receipt;
    act("sato", at, "distribution", Json.createObjectBuilder().add("sectionId", section));
    var head = town.holderOf(sectionCode + "-H");
    act(head, at, "acceptance", Json.createObjectBuilder());
    var name = town.desk(handler).get("me").json().getString("name");
    var person =
        town.desk(head).get("sections/" + section + "/staff").rows().getValuesAs(JsonObject.class);
    var id =
        person.stream().filter(p -> p.getString("name").equals(name)).findFirst().orElseThrow();
    act(head, at, "assignment", Json.createObjectBuilder().add("personId", id.getString("id")));
  }

  private void act(String username, String at, String what, JsonObjectBuilder body) {
    var desk = town.desk(username);
    var version = desk.get(at).json().get("version");
    desk.post(at + "/" + what, body.add("version", version)).json();
  }

  /**
   * A draft with everything that a submission needs.
   *
   * @param fields beyond subject, matter and folder
   */
  public String draft(String drafter, String receipt, String subject, JsonObjectBuilder fields) {
    var desk = town.signer(drafter);
    var start = Json.createObjectBuilder();
    Optional.ofNullable(receipt).ifPresent(id -> start.add("receiptId", id));
    var shown = desk.post("proposals", start).json();
    var folder =
        desk.get("folders?section=" + shown.getString("sectionId"))
            .rows()
            .getJsonObject(0)
            .getString("id");
    var body =
        Json.createObjectBuilder()
            .add("version", shown.get("version"))
            .add("subject", subject)
            .add("matter", "CORRESPONDENCE")
            .add("issuing", false)
            .add("inquiry", "　次のとおり取り扱ってよろしいか伺います。")
            .add("folderId", folder)
            .addAll(fields);
    desk.put("proposals/" + shown.getString("id"), body).json();
    return shown.getString("id");
  }

  /** 回議開始. */
  public void submit(String drafter, String proposal) {
    var desk = town.desk(drafter);
    desk.post("proposals/" + proposal + "/submission", now(desk, proposal).add("pin", Town.PIN))
        .json();
  }

  /** A new request key and the proposal's version of now. */
  public static JsonObjectBuilder now(Desk desk, String proposal) {
    return Town.request().add("version", desk.get("proposals/" + proposal).json().get("version"));
  }

  /** Who is asked now: the account of the first holder whose step is open. */
  public Optional<String> next(String drafter, String proposal) {
    return steps(drafter, proposal).stream()
        .filter(s -> s.getBoolean("active") && !s.getString("kind").equals("READ"))
        .map(s -> town.named(s.getString("holder")))
        .findFirst();
  }

  public List<JsonObject> steps(String reader, String proposal) {
    return town.desk(reader)
        .get("decisions/" + proposal)
        .json()
        .getJsonArray("steps")
        .getValuesAs(JsonObject.class);
  }

  /** The body of an approval by this person of what he is shown now. */
  public static JsonObjectBuilder approval(Desk desk, String proposal) {
    var shown = desk.get("decisions/" + proposal).json();
    if (shown.isNull("myStepId")) {
      throw new NoSuchElementException("nothing of " + desk.username() + " waits in " + shown);
    }
    return Town.request()
        .add("stepId", shown.getString("myStepId"))
        .add("version", shown.get("version"))
        .add("comment", "")
        .add("pin", Town.PIN);
  }

  /** Everybody approves in turn. Returns how many did. */
  public int approveAll(String drafter, String proposal) {
    for (int i = 0; i < MOST_STEPS; i++) {
      var next = next(drafter, proposal);
      if (next.isEmpty()) {
        return i;
      }
      var desk = town.signer(next.get());
      desk.post("decisions/" + proposal + "/approval", approval(desk, proposal)).json();
    }
    throw new AssertionError("the route does not end");
  }
}
