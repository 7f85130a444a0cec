package jp.fubako.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No test is switched off, none sleeps, and none has nothing in it (architecture.md §6). */
class TestDisciplineTest {

  private static final List<String> MODULES =
      List.of("search", "signing", "ejb", "web", "wildfly-config", "ear");

  // put together here, so that this file does not find itself
  private static final Pattern SWITCHED_OFF = Pattern.compile("@" + "Disabled\\b");
  private static final Pattern SLEEPS = Pattern.compile("\\bThread\\." + "sleep\\(");
  private static final Pattern EMPTY =
      Pattern.compile("@" + "Test\\s+(?:public )?void \\w+\\(\\)[^{]*\\{\\s*\\}");

  @Test
  void everyTestMayFailAndNoneWaitsBlindly() throws IOException {
    var faults = new ArrayList<String>();
    var seen = 0;
    for (var module : MODULES) {
      var root = Path.of("..", module, "src", "test", "java");
      if (Files.isDirectory(root)) {
        try (var files = Files.walk(root)) {
          for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
            seen++;
            faults(Files.readString(file)).forEach(f -> faults.add(file.getFileName() + f));
          }
        }
      }
    }
    assertTrue(seen > 20, "the tests were not found");
    assertEquals(List.of(), faults);
  }

  @Test
  void aPlantedFaultIsFound() {
    assertEquals(List.of(": switched off"), faults("@" + "Disabled @" + "Test void a() { x(); }"));
    assertEquals(List.of(": sleeps"), faults("void a() { Thread." + "sleep(5); }"));
    assertEquals(List.of(": empty"), faults("@" + "Test\n  void nothing() {}\n"));
    assertEquals(List.of(), faults("@" + "Test void something() { assertTrue(works()); }"));
  }

  private static List<String> faults(String source) {
    var faults = new ArrayList<String>();
    if (SWITCHED_OFF.matcher(source).find()) {
      faults.add(": switched off");
    }
    if (SLEEPS.matcher(source).find()) {
      faults.add(": sleeps");
    }
    if (EMPTY.matcher(source).find()) {
      faults.add(": empty");
    }
    return faults;
  }
}
