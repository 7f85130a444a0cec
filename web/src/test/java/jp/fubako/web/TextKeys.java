package jp.fubako.web;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which keys are asked for, and which the bundles hold. */
final class TextKeys {

  private static final Pattern PLAIN =
      Pattern.compile("msg\\['([\\w.]+)'\\]|fmt\\.text\\('([\\w.]+)'|msg\\['([\\w.]+)'");
  private static final Pattern SAID =
      Pattern.compile("\"([a-z]\\w*(?:\\.\\w+){2,})\"|'([a-z]\\w*(?:\\.\\w+){2,})'");
  private static final Pattern NAMED = Pattern.compile("fmt\\.named\\('([\\w.]+)'");
  private static final Pattern STARTED = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+\\.)\"");

  private static final Pattern LITERAL = Pattern.compile("[\"']([a-z]\\w*(?:\\.\\w+)+)[\"']");

  private final Set<String> literals = new TreeSet<>();
  private final Set<String> asked = new TreeSet<>();
  private final Set<String> prefixes = new TreeSet<>();

  TextKeys(Path... roots) throws IOException {
    for (var root : roots) {
      for (var file : files(root)) {
        var text = Files.readString(file);
        collect(LITERAL, text, literals);
        if (file.toString().endsWith(".xhtml")) {
          collect(PLAIN, text, asked);
          collect(SAID, text, asked);
          NAMED.matcher(text).results().forEach(m -> prefixes.add(m.group(1) + "."));
        } else {
          collect(SAID, text, asked);
          collect(STARTED, text, prefixes);
        }
      }
    }
    asked.removeIf(
        k -> prefixes.contains(k + ".") || k.startsWith("jp.") || k.startsWith("jakarta."));
  }

  private static void collect(Pattern pattern, String text, Set<String> into) {
    var match = pattern.matcher(text);
    while (match.find()) {
      for (int i = 1; i <= match.groupCount(); i++) {
        if (match.group(i) != null) {
          into.add(match.group(i));
        }
      }
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (var walk = Files.walk(root)) {
      return walk.filter(p -> p.toString().matches(".*\\.(xhtml|java)"))
          .collect(Collectors.toList());
    }
  }

  /** Keys that pages or beans ask for and the bundle does not hold. */
  Set<String> missingIn(Map<String, String> bundle) {
    var missing = new TreeSet<>(asked);
    missing.removeAll(bundle.keySet());
    missing.removeIf(k -> !k.contains(".") || k.matches(".*\\.(css|js|svg|xhtml|action)"));
    return missing;
  }

  /** Keys in the bundle that nobody asks for; refusals are compared with their enums. */
  Set<String> forgottenIn(Map<String, String> bundle) {
    return bundle.keySet().stream()
        .filter(k -> !asked.contains(k) && !literals.contains(k))
        .filter(k -> !k.startsWith("refusal."))
        .filter(k -> prefixes.stream().noneMatch(k::startsWith))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Map<String, String> bundle(Path file) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    var bundle = new TreeMap<String, String>();
    properties.forEach((k, v) -> bundle.put((String) k, (String) v));
    return bundle;
  }

  /** Keys that stand twice in a file: the later silently wins. */
  static Set<String> doubled(Path file) throws IOException {
    var seen = new TreeSet<String>();
    return Files.readAllLines(file).stream()
        .filter(l -> l.matches("[a-z][\\w.]*=.*"))
        .map(l -> l.substring(0, l.indexOf('=')))
        .filter(k -> !seen.add(k))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
