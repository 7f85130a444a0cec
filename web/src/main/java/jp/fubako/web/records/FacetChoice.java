package jp.fubako.web.records;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chosen facet values as one URL parameter: {@code section:10,fiscalYear:2026}.
 *
 * @param values facet name to chosen values
 */
record FacetChoice(Map<String, Set<String>> values) {

  static final FacetChoice NONE = new FacetChoice(Map.of());

  static FacetChoice parse(String text) {
    if (text == null || text.isBlank()) {
      return NONE;
    }
    var values = new LinkedHashMap<String, Set<String>>();
    Arrays.stream(text.split(","))
        .map(pair -> pair.split(":", 2))
        .filter(pair -> pair.length == 2 && !pair[1].isBlank())
        .forEach(p -> values.computeIfAbsent(p[0], k -> new LinkedHashSet<>()).add(p[1]));
    return new FacetChoice(values);
  }

  /** This choice with the value added, or taken away if it was chosen. */
  FacetChoice toggled(String name, String value) {
    var changed = new LinkedHashMap<String, Set<String>>();
    values.forEach((key, chosen) -> changed.put(key, new LinkedHashSet<>(chosen)));
    var chosen = changed.computeIfAbsent(name, k -> new LinkedHashSet<>());
    if (!chosen.remove(value)) {
      chosen.add(value);
    }
    if (chosen.isEmpty()) {
      changed.remove(name);
    }
    return new FacetChoice(changed);
  }

  /** As it stands in the URL; equal choices give equal texts. */
  String text() {
    return new TreeMap<>(values)
        .entrySet().stream()
            .flatMap(e -> e.getValue().stream().sorted().map(v -> e.getKey() + ":" + v))
            .collect(Collectors.joining(","));
  }
}
