package jp.fubako.server.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The REST interface as one person sees it.
 *
 * @param base for example {@code http://localhost:8080/api/v1/}
 * @param sessions cookies by user name; a session spares the server a bcrypt run with every call
 */
record ApiClient(
    HttpClient http, URI base, String username, String password, Map<String, String> sessions) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A call that was refused or failed; the message is the server's. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  ApiClient as(String other, String otherPassword) {
    return new ApiClient(http, base, other, otherPassword, sessions);
  }

  JsonObject get(String path) {
    return send(request(path).GET().build()).asJsonObject();
  }

  JsonArray list(String path) {
    return send(request(path).GET().build()).asJsonArray();
  }

  JsonObject post(String path, JsonObject body) {
    return send(request(path).POST(json(body)).header("Content-Type", "application/json").build())
        .asJsonObject();
  }

  JsonObject put(String path, JsonObject body) {
    return send(request(path).PUT(json(body)).header("Content-Type", "application/json").build())
        .asJsonObject();
  }

  /** Sends files as multipart/form-data, with an optional JSON part named {@code entry}. */
  JsonObject upload(String path, List<Path> files, JsonObject entry) {
    var boundary = "fubako-" + UUID.randomUUID();
    var type = "multipart/form-data; boundary=" + boundary;
    var body = BodyPublishers.ofByteArray(parts(boundary, files, entry));
    return send(request(path).POST(body).header("Content-Type", type).build()).asJsonObject();
  }

  private static byte[] parts(String boundary, List<Path> files, JsonObject entry) {
    var out = new ByteArrayOutputStream();
    try {
      if (entry != null) {
        part(out, boundary, "name=\"entry\"", "application/json", bytes(entry.toString()));
      }
      for (var file : files) {
        var name = "name=\"file\"; filename=\"" + file.getFileName() + "\"";
        part(out, boundary, name, "application/octet-stream", Files.readAllBytes(file));
      }
      out.write(bytes("--" + boundary + "--\r\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void part(
      ByteArrayOutputStream out, String boundary, String name, String type, byte[] content)
      throws IOException {
    out.write(bytes("--" + boundary + "\r\nContent-Disposition: form-data; " + name + "\r\n"));
    out.write(bytes("Content-Type: " + type + "\r\n\r\n"));
    out.write(content);
    out.write(bytes("\r\n"));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(PATIENCE)
        .header("Cookie", sessions.computeIfAbsent(username, name -> login()))
        .header("Accept", "application/json")
        .header("Fubako-Request", "1");
  }

  private String login() {
    var form = "j_username=" + encode(username) + "&j_password=" + encode(password);
    var request =
        HttpRequest.newBuilder(base.resolve("/j_security_check"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    var answer = exchange(request);
    if (answer.statusCode() != HttpURLConnection.HTTP_MOVED_TEMP) {
      throw new Refused("login of " + username + ": " + answer.statusCode());
    }
    return answer
        .headers()
        .firstValue("Set-Cookie")
        .map(cookie -> cookie.split(";")[0])
        .orElseThrow(() -> new Refused("login of " + username + " without a session"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private JsonStructure send(HttpRequest request) {
    var answer = exchange(request);
    if (answer.statusCode() / 100 != 2) {
      throw new Refused(
          "%s %s as %s: %d %s"
              .formatted(
                  request.method(),
                  request.uri().getPath(),
                  username,
                  answer.statusCode(),
                  answer.body()));
    }
    return answer.body().isBlank() ? JsonValue.EMPTY_JSON_OBJECT : read(answer.body());
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("interrupted");
    }
  }

  private static JsonStructure read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.read();
    }
  }

  private static HttpRequest.BodyPublisher json(JsonObject body) {
    return BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
