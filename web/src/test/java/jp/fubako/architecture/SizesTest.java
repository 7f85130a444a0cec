package jp.fubako.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing grows without limit: class 400 lines, method 40, view bean 150 (architecture.md §6). */
class SizesTest {

  /** Exceptions by name, each with its reason. Empty is the aim. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "ReplyDraft.fields", "one call of a wide record's constructor, one argument a line",
          "ProposalPage.of", "one call of a wide record's constructor, one argument a line");

  private static final List<String> MODULES =
      List.of("search", "signing", "ejb", "web", "wildfly-config");

  @Test
  void noClassMethodOrViewIsTooLong() throws IOException {
    var sources = new java.util.ArrayList<Path>();
    for (var module : MODULES) {
      var root = Path.of("..", module, "src", "main", "java");
      if (Files.isDirectory(root)) {
        try (var files = Files.walk(root)) {
          files.filter(f -> f.toString().endsWith(".java")).forEach(sources::add);
        }
      }
    }
    assertTrue(sources.size() > 5, "the sources were not found");
    var found = new TreeSet<>(SourceSizes.tooLong(sources));
    found.removeIf(line -> EXCEPTIONS.containsKey(line.substring(0, line.indexOf(':'))));
    assertEquals(new TreeSet<String>(), found);
  }

  @Test
  void aMethodOfFortyOneLinesIsFound(@TempDir Path folder) throws IOException {
    var body = "    int x = 0;\n".repeat(39);
    var file = folder.resolve("Planted.java");
    Files.writeString(file, "class Planted {\n  void grow() {\n" + body + "  }\n}\n");
    assertEquals(List.of("Planted.grow: 41 lines (40)"), SourceSizes.tooLong(List.of(file)));
  }

  @Test
  void aViewOfOverOneHundredAndFiftyLinesIsFound(@TempDir Path folder) throws IOException {
    var file = folder.resolve("PlantedView.java");
    Files.writeString(file, "class PlantedView {\n" + "  int a;\n".repeat(150) + "}\n");
    assertEquals(List.of("PlantedView: 152 lines (150)"), SourceSizes.tooLong(List.of(file)));
  }
}
