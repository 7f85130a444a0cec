package jp.fubako.server.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** Plays the letters and cases: each act is a call by the person whose act it is. */
final class Scenes {

  private static final Map<String, String> CHANNELS = Map.of("COUNTER", "BY_HAND", "MAIL", "EMAIL");
  private static final Map<String, String> METHODS =
      Map.of(
          "LGWAN_MAIL", "LGWAN", "POST", "MAIL", "NOTICE_BOARD", "POSTING", "INTERNAL", "COURIER");
  private static final int MOST_STEPS = 20;

  private final Town town;
  private final Cast cast;
  private final Path documents;
  private final LocalDate today;

  Scenes(Town town, Cast cast, Path documents, LocalDate today) {
    this.town = town;
    this.cast = cast;
    this.documents = documents;
    this.today = today;
  }

  /** A letter that somebody has received, as far as {@code until} says. */
  void receipt(JsonObject letter) {
    receive(letter, text(letter, "section"), text(letter, "unit"), letter.getString("until"));
  }

  /** A case from its letter, if any, to the state that {@code until} names. */
  void play(JsonObject story) {
    var section = story.getString("section");
    var drafter = cast.signer(town.drafter(section, story.getString("unit")));
    var start = Json.createObjectBuilder();
    if (story.containsKey("receipt")) {
      var letter = story.getJsonObject("receipt");
      start.add("receiptId", receive(letter, section, story.getString("unit"), "ASSIGNED"));
    }
    var id = drafter.post("proposals", start.build()).getString("id");
    write(story, drafter, id);
    var until = story.getString("until");
    if (until.equals("DRAFT")) {
      return;
    }
    drafter.post("proposals/" + id + "/submission", cast.withPin(act(version(drafter, id))));
    route(story, drafter, id, until);
  }

  private void route(JsonObject story, ApiClient drafter, String id, String until) {
    switch (until.replaceAll(":.*", "")) {
      case "ROUTING" -> approve(drafter, id, Integer.parseInt(until.substring(8)) - 1);
      case "DECIDING" -> approveUntilDecision(drafter, id);
      case "RETURNED" -> atStep(drafter, id, "return", story.getString("reason"));
      case "REJECTED" -> {
        approveUntilDecision(drafter, id);
        atStep(drafter, id, "rejection", story.getString("reason"));
      }
      case "WITHDRAWN" -> {
        approve(drafter, id, 1);
        drafter.post("proposals/" + id + "/withdrawal", end(story, drafter, id));
      }
      case "SCRAPPED" -> {
        approve(drafter, id, 1);
        cast.signer(town.head(story.getString("section")))
            .post("proposals/" + id + "/scrapping", end(story, drafter, id));
      }
      default -> {
        approve(drafter, id, MOST_STEPS);
        issue(story, drafter, id, until);
      }
    }
  }

  private void issue(JsonObject story, ApiClient drafter, String id, String until) {
    if (until.equals("DECIDED")) {
      return;
    }
    if (story.containsKey("letter")) {
      var at = "proposals/" + id + "/";
      drafter.post(at + "number", act(version(drafter, id)));
      drafter.post(at + "letter", with(act(version(drafter, id)), "issuedOn", today.toString()));
      if (story.getBoolean("sealed", false)) {
        seal(story.getString("section"), drafter, id);
      }
      var dispatch =
          Json.createObjectBuilder(act(version(drafter, id)))
              .add("method", method(story))
              .add("dispatchedOn", today.toString())
              .add("addressee", story.getString("addressee"));
      drafter.post(at + "dispatch", dispatch.build());
    }
    if (until.equals("COMPLETED")) {
      drafter.post("proposals/" + id + "/completion", act(version(drafter, id)));
    }
  }

  /** 照合 by the head of the section, the request, and the seal by its keeper. */
  private void seal(String section, ApiClient drafter, String id) {
    var head = cast.reader(town.head(section));
    var at = "proposals/" + id + "/collation";
    head.post(at, with(key(), "copyId", head.get(at).getString("copyId")));
    var seal = one(drafter.list("seals"), "name", "町長印").getString("id");
    drafter.post(
        "seals/proposals/" + id + "/requests", with(act(version(drafter, id)), "sealId", seal));
    var keeper = cast.reader(town.withRole("SEAL_KEEPER"));
    var waiting = one(keeper.list("seals/queue"), "proposalId", id);
    keeper.post(
        "seals/requests/" + waiting.getString("id") + "/sealing",
        with(key(), "letterFileId", waiting.getString("letterFileId")));
  }

  private static JsonObject one(JsonArray rows, String name, String value) {
    return rows.getValuesAs(JsonObject.class).stream()
        .filter(row -> row.getString(name).equals(value))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(value));
  }

  private String receive(JsonObject letter, String section, String unit, String until) {
    var clerk = cast.reader(town.withRole("RECORDS_OFFICE"));
    var channel = letter.getString("channel");
    var entry = with(key(), "channel", CHANNELS.getOrDefault(channel, channel));
    var files = letter.getJsonArray("files").getValuesAs(JsonString::getString);
    var id =
        clerk
            .upload("receipts", files.stream().map(documents::resolve).toList(), entry)
            .getString("id");
    if (until.equals("ARRIVED")) {
      return id;
    }
    var at = "receipts/" + id;
    clerk.post(at + "/registration", registration(letter, clerk.get(at)));
    if (until.equals("REGISTERED")) {
      return id;
    }
    var unitId = sectionId(clerk, section);
    clerk.post(at + "/distribution", with(version(clerk.get(at)), "sectionId", unitId));
    if (until.equals("DISTRIBUTED")) {
      return id;
    }
    var head = cast.reader(town.head(section));
    head.post(at + "/acceptance", version(head.get(at)));
    if (until.equals("ACCEPTED")) {
      return id;
    }
    var handler = town.staffNumber(town.drafter(section, unit));
    var person =
        head.list("sections/" + unitId + "/staff").getValuesAs(JsonObject.class).stream()
            .filter(p -> p.getString("staffNo").equals(handler))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException(handler));
    head.post(at + "/assignment", with(version(head.get(at)), "personId", person.getString("id")));
    return id;
  }

  private JsonObject registration(JsonObject letter, JsonObject shown) {
    var body =
        Json.createObjectBuilder(key())
            .add("version", shown.get("version"))
            .add("subject", letter.getString("subject"))
            .add("sender", letter.getString("sender"))
            .add(
                "channel",
                CHANNELS.getOrDefault(letter.getString("channel"), letter.getString("channel")));
    copy(letter, body, "counterpartNumber", "documentDate");
    if (letter.containsKey("replyInDays")) {
      body.add("needsReply", true)
          .add("replyDueOn", today.plusDays(letter.getInt("replyInDays")).toString());
    }
    return body.build();
  }

  private void write(JsonObject story, ApiClient drafter, String id) {
    var shown = drafter.get("proposals/" + id);
    var body =
        Json.createObjectBuilder()
            .add("version", shown.get("version"))
            .add("subject", story.getString("subject"))
            .add("matter", story.getString("matter"))
            .add("inquiry", story.getString("request"))
            .add("scope", story.getString("scope", "SECTION"))
            .add("urgent", story.getBoolean("urgent", false))
            .add("issuing", story.containsKey("letter"))
            .add("seal", story.getBoolean("sealed", false) ? "REQUIRED" : "OMITTED");
    copy(story, body, "amount", "reservations");
    if (story.containsKey("letter")) {
      body.add("addressees", story.getString("addressee"))
          .add("letterBody", story.getString("letter"))
          .add("method", method(story));
    }
    if (story.containsKey("dueInDays")) {
      body.add("dueOn", today.plusDays(story.getInt("dueInDays")).toString());
    }
    folder(drafter, shown.getString("sectionId"), story.getString("classification"))
        .ifPresent(folder -> body.add("folderId", folder));
    drafter.put("proposals/" + id, body.build());
    if (story.containsKey("attachments")) {
      var files = story.getJsonArray("attachments").getValuesAs(JsonString::getString);
      drafter.upload(
          "proposals/" + id + "/attachments",
          files.stream().map(documents::resolve).toList(),
          null);
    }
  }

  private Optional<String> folder(ApiClient drafter, String sectionId, String classification) {
    var folders = drafter.list("folders?section=" + sectionId).getValuesAs(JsonObject.class);
    return folders.stream()
        .filter(f -> f.getString("classification").equals(classification))
        .findFirst()
        .or(() -> folders.stream().findFirst())
        .map(f -> f.getString("id"));
  }

  private void approve(ApiClient drafter, String id, int times) {
    for (int i = 0; i < times && routing(drafter, id); i++) {
      atStep(drafter, id, "approval", "");
    }
  }

  private void approveUntilDecision(ApiClient drafter, String id) {
    for (int i = 0; i < MOST_STEPS && !deciding(drafter, id); i++) {
      atStep(drafter, id, "approval", "");
    }
  }

  private void atStep(ApiClient drafter, String id, String what, String words) {
    var holder = active(drafter.get("decisions/" + id)).getString("holder");
    var person = cast.signer(town.named(holder));
    var shown = person.get("decisions/" + id);
    var body =
        Json.createObjectBuilder(key())
            .add("stepId", shown.getString("myStepId"))
            .add("version", shown.get("version"))
            .add(what.equals("approval") ? "comment" : "reason", words)
            .build();
    person.post("decisions/" + id + "/" + what, cast.withPin(body));
  }

  private boolean routing(ApiClient drafter, String id) {
    return drafter.get("decisions/" + id).getString("state").equals("ROUTING");
  }

  private boolean deciding(ApiClient drafter, String id) {
    return active(drafter.get("decisions/" + id)).getString("kind").equals("DECISION");
  }

  private static JsonObject active(JsonObject route) {
    return route.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
        .filter(s -> s.getBoolean("active") && !s.getString("kind").equals("READ"))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no step waits in " + route));
  }

  private String sectionId(ApiClient client, String code) {
    return client.list("sections").getValuesAs(JsonObject.class).stream()
        .filter(s -> s.getString("code").equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(code))
        .getString("id");
  }

  private static String method(JsonObject story) {
    var method = story.getString("dispatchMethod", "LGWAN_MAIL");
    return METHODS.getOrDefault(method, method);
  }

  private static JsonObject end(JsonObject story, ApiClient drafter, String id) {
    return with(act(version(drafter, id)), "reason", story.getString("reason"));
  }

  private static JsonValue version(ApiClient client, String proposal) {
    return client.get("proposals/" + proposal).get("version");
  }

  private static JsonObject version(JsonObject shown) {
    return Json.createObjectBuilder().add("version", shown.get("version")).build();
  }

  private static JsonObject act(JsonValue version) {
    return Json.createObjectBuilder(key()).add("version", version).build();
  }

  private static JsonObject key() {
    return Json.createObjectBuilder().add("requestKey", UUID.randomUUID().toString()).build();
  }

  private static JsonObject with(JsonObject body, String name, String value) {
    return Json.createObjectBuilder(body).add(name, value).build();
  }

  private static void copy(JsonObject from, JsonObjectBuilder to, String... names) {
    for (var name : List.of(names)) {
      if (from.containsKey(name)) {
        to.add(name, from.get(name));
      }
    }
  }

  private static String text(JsonObject from, String name) {
    return from.getString(name, "");
  }
}
