package jp.fubako.revisions;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a document said when it was submitted for the n-th time; never changed. */
@Entity
@Table(name = "proposal_revision")
class Revision {

  @Id private UUID id;

  @Column(name = "subject_id")
  private UUID subjectId;

  private int round;
  private Instant at;

  @Column(columnDefinition = "mediumtext")
  private String texts;

  @Column(columnDefinition = "mediumtext")
  private String files;

  protected Revision() {}

  Revision(KeepRevision kept, Instant at) {
    this.id = UUID.randomUUID();
    this.subjectId = kept.subjectId();
    this.round = kept.round();
    this.at = at;
    var fields = Json.createObjectBuilder();
    kept.texts().forEach(fields::add);
    this.texts = fields.build().toString();
    var list = Json.createArrayBuilder();
    kept.files()
        .forEach(
            f -> list.add(Json.createObjectBuilder().add("name", f.name()).add("hash", f.hash())));
    this.files = list.build().toString();
  }

  int round() {
    return round;
  }

  Instant at() {
    return at;
  }

  Map<String, String> texts() {
    try (var reader = Json.createReader(new StringReader(texts))) {
      var found = new LinkedHashMap<String, String>();
      JsonObject object = reader.readObject();
      object.keySet().forEach(field -> found.put(field, object.getString(field)));
      return found;
    }
  }

  List<KeptFile> files() {
    try (var reader = Json.createReader(new StringReader(files))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(f -> new KeptFile(f.getString("name"), f.getString("hash")))
          .toList();
    }
  }
}
