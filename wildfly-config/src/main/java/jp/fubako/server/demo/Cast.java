package jp.fubako.server.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.Set;

/** The people of the town as callers of the REST interface; each gets a key when first needed. */
final class Cast {

  private final ApiClient anybody;
  private final String password;
  private final String pin;
  private final Set<String> ready = new HashSet<>();

  Cast(ApiClient anybody, String password, String pin) {
    this.anybody = anybody;
    this.password = password;
    this.pin = pin;
  }

  /** The person, without a key of his own being needed. */
  ApiClient reader(String username) {
    return anybody.as(username, password);
  }

  /** The person with a key to seal with. */
  ApiClient signer(String username) {
    var client = reader(username);
    if (ready.add(username) && !client.get("me").getBoolean("keyReady")) {
      client.put("me/key", withPin(JsonObject.EMPTY_JSON_OBJECT));
    }
    return client;
  }

  JsonObject withPin(JsonObject body) {
    return Json.createObjectBuilder(body).add("pin", pin).build();
  }
}
