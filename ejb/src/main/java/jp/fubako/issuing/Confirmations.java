package jp.fubako.issuing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** Confirmed differences as they are kept: JSON, readable without this program. */
final class Confirmations {

  private Confirmations() {}

  static String write(List<Difference> differences) {
    var all = Json.createArrayBuilder();
    for (var d : differences) {
      all.add(
          Json.createObjectBuilder()
              .add("no", d.no())
              .add("before", d.before())
              .add("removed", d.removed())
              .add("added", d.added())
              .add("after", d.after())
              .add("remark", d.remark()));
    }
    return all.build().toString();
  }

  static List<Difference> read(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(
              d ->
                  new Difference(
                      d.getInt("no"),
                      d.getString("before"),
                      d.getString("removed"),
                      d.getString("added"),
                      d.getString("after"),
                      d.getString("remark")))
          .toList();
    }
  }
}
