package jp.fubako.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import jp.fubako.content.ContentStore;
import jp.fubako.records.IncomingFile;

/**
 * Files sent as multipart/form-data: every part named {@code file} is stored as it streams in; the
 * part {@code entry} is the JSON that goes with them.
 */
@ApplicationScoped
class Uploads {

  private static final int MOST_PARTS = 200;

  @Inject private ContentStore content;

  /** What arrived: durable already. */
  record Arrived(List<IncomingFile> files, JsonBody entry) {}

  Arrived read(List<EntityPart> parts) throws IOException {
    if (parts.size() > MOST_PARTS) {
      throw new BadRequestException("more than " + MOST_PARTS + " parts");
    }
    var files = new ArrayList<IncomingFile>();
    var entry = JsonObject.EMPTY_JSON_OBJECT;
    for (var part : parts) {
      if ("entry".equals(part.getName())) {
        var text = part.getContent(String.class);
        try (var reader = Json.createReader(new StringReader(text))) {
          entry = reader.readObject();
        }
      } else {
        var name = part.getFileName().orElseThrow(() -> new BadRequestException("a file name"));
        try (var bytes = part.getContent()) {
          files.add(new IncomingFile(name, content.put(bytes)));
        }
      }
    }
    return new Arrived(files, new JsonBody(entry));
  }
}
