package jp.fubako.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** The office as one person sees it over HTTP. */
public final class Desk {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final URI base;
  private final String username;
  private final String secret;

  /**
   * A person's desk.
   *
   * @param office address of the application, ending in a slash
   */
  public Desk(String office, String username, String password) {
    this.base = URI.create(office).resolve("api/v1/");
    this.username = username;
    this.secret = Base64.getEncoder().encodeToString(bytes(username + ":" + password));
  }

  /** What the server said. */
  public record Answer(String question, int status, byte[] body) {

    public boolean fine() {
      return status / 100 == 2;
    }

    /** The body of an answer that must be fine. */
    public JsonObject json() {
      return structure().asJsonObject();
    }

    /** The rows of an answer that must be fine. */
    public JsonArray rows() {
      return structure().asJsonArray();
    }

    public String text() {
      return new String(body, StandardCharsets.UTF_8);
    }

    /** The code of a refusal. */
    public String code() {
      if (fine()) {
        throw new AssertionError(question + " was not refused: " + text());
      }
      return read().asJsonObject().getString("code");
    }

    /** The sentence of a refusal, for people. */
    public String message() {
      return read().asJsonObject().getString("message");
    }

    private JsonStructure structure() {
      if (!fine()) {
        throw new AssertionError(question + ": " + status + " " + text());
      }
      return read();
    }

    private JsonStructure read() {
      try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
        return reader.read();
      }
    }
  }

  public String username() {
    return username;
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer post(String path, JsonObjectBuilder body) {
    return post(path, body.build());
  }

  public Answer post(String path, JsonObject body) {
    return send(request(path).POST(json(body)).header("Content-Type", "application/json"));
  }

  public Answer put(String path, JsonObjectBuilder body) {
    return send(request(path).PUT(json(body.build())).header("Content-Type", "application/json"));
  }

  /** Sends a file as the whole body. */
  public Answer put(String path, byte[] file) {
    return send(
        request(path)
            .PUT(BodyPublishers.ofByteArray(file))
            .header("Content-Type", "application/octet-stream"));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** Sends files, by name, with a JSON part named {@code entry}. */
  public Answer upload(String path, Map<String, byte[]> files, JsonObjectBuilder entry) {
    var boundary = "town-office-" + UUID.randomUUID();
    var out = new ByteArrayOutputStream();
    part(out, boundary, "name=\"entry\"", "application/json", bytes(entry.build().toString()));
    files.forEach(
        (name, content) ->
            part(
                out,
                boundary,
                "name=\"file\"; filename=\"" + name + "\"",
                "application/octet-stream",
                content));
    out.writeBytes(bytes("--" + boundary + "--\r\n"));
    return send(
        request(path)
            .POST(BodyPublishers.ofByteArray(out.toByteArray()))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary));
  }

  private static void part(
      ByteArrayOutputStream out, String boundary, String name, String type, byte[] content) {
    out.writeBytes(bytes("--" + boundary + "\r\nContent-Disposition: form-data; " + name + "\r\n"));
    out.writeBytes(bytes("Content-Type: " + type + "\r\n\r\n"));
    out.writeBytes(content);
    out.writeBytes(bytes("\r\n"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Basic " + secret)
        .header("Fubako-Request", "1");
  }

  private Answer send(HttpRequest.Builder builder) {
    var request = builder.build();
    try {
      var answer = http.send(request, BodyHandlers.ofByteArray());
      var question = request.method() + " " + request.uri().getPath() + " as " + username;
      return new Answer(question, answer.statusCode(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static BodyPublisher json(JsonObject body) {
    return BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
