package jp.fubako.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema has one source, numbered without gap. */
class MigrationsTest {

  @Test
  void versionsAreUniqueAndGapless() throws IOException {
    var folder = Path.of("..", "ejb", "src", "main", "resources", "db", "migration");
    try (var files = Files.list(folder)) {
      var names = files.map(f -> f.getFileName().toString()).toList();
      assertFalse(names.isEmpty());
      assertEquals(List.of(), Migrations.faults(names));
    }
  }

  @Test
  void aGapIsFound() {
    assertEquals(
        List.of("V0002 is missing"), Migrations.faults(List.of("V0001__a.sql", "V0003__c.sql")));
  }

  @Test
  void aVersionUsedTwiceIsFound() {
    assertEquals(1, Migrations.faults(List.of("V0001__a.sql", "V0001__b.sql")).size());
  }

  @Test
  void aStrangeNameIsFound() {
    assertEquals(1, Migrations.faults(List.of("V1__a.sql")).size());
  }
}
