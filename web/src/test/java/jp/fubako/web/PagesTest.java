package jp.fubako.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages say what, not how; each rule is proved by a planted page that breaks it. */
class PagesTest {

  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Path SOURCES = Path.of("src/main/java/jp/fubako/web");
  private static final Path PLANTED = Path.of("src/test/resources/planted/pages");
  private static final Pattern NAMED =
      Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?[^{]*?class (\\w+)");
  private static final Pattern RECEIVED =
      Pattern.compile("<attribute>\\s*<name>(\\w+)</name>|<ui:param name=\"(\\w+)\"");

  @Test
  void everyPageKeepsTheRules() throws IOException {
    assertEquals(List.of(), new Pages(WEBAPP, beans(), parameters()).violations());
  }

  @Test
  void beansAndPagesAreFound() throws IOException {
    assertTrue(beans().get("shared").contains("frameView"));
    assertTrue(Files.exists(WEBAPP.resolve("approval/inbox.xhtml")));
    assertFalse(parameters().isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleBites() throws IOException {
    var planted = new Pages(PLANTED, Map.of("shared", Set.of("trayView")), Set.of()).violations();
    return Stream.of(
            "receipt/escape.xhtml: escape",
            "receipt/external.xhtml: external address",
            "receipt/foreign.xhtml: root: inboxView",
            "receipt/ids.xhtml: id: button",
            "receipt/inline.xhtml: inline code",
            "receipt/literal.xhtml: literal text: p",
            "receipt/literal.xhtml: literal text: h:commandButton@value",
            "receipt/long.xhtml: lines",
            "receipt/rendered.xhtml: rendered")
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule,
                    () ->
                        assertTrue(
                            planted.stream().anyMatch(v -> v.startsWith(rule)),
                            () -> rule + " not among " + planted)));
  }

  private static Map<String, Set<String>> beans() throws IOException {
    var beans = new HashMap<String, Set<String>>();
    for (var source : files(SOURCES, ".java")) {
      var text = Files.readString(source);
      var named = NAMED.matcher(text);
      while (named.find()) {
        var name = named.group(1) == null ? decapitalised(named.group(2)) : named.group(1);
        var feature = SOURCES.relativize(source).getName(0).toString();
        beans.computeIfAbsent(feature, f -> new TreeSet<>()).add(name);
      }
    }
    return beans;
  }

  /** What tags and templates receive. */
  private static Set<String> parameters() throws IOException {
    var names = new HashSet<String>();
    var pages = files(WEBAPP, ".xhtml");
    for (var file :
        Stream.concat(pages.stream(), Stream.of(WEBAPP.resolve("WEB-INF/fubako.taglib.xml")))
            .toList()) {
      var received = RECEIVED.matcher(Files.readString(file));
      while (received.find()) {
        names.add(received.group(1) == null ? received.group(2) : received.group(1));
      }
    }
    return names;
  }

  private static List<Path> files(Path root, String ending) throws IOException {
    try (var walk = Files.walk(root)) {
      return walk.filter(p -> p.toString().endsWith(ending)).collect(Collectors.toList());
    }
  }

  private static String decapitalised(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
