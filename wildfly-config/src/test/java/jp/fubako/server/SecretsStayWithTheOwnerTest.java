package jp.fubako.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsStayWithTheOwnerTest {

  @TempDir private Path folder;

  @Test
  void aPasswordIsMadeOnceAndReadableByNobodyElse() throws IOException {
    var keys = folder.resolve("keys");
    var first = new Secrets(keys).get("db.password");
    assertTrue(first.length() >= 32, first);
    assertEquals(first, new Secrets(keys).get("db.password"));
    assertNotEquals(first, new Secrets(keys).get("db.owner.password"));
    assertEquals("rw-------", permissions(keys.resolve("db.password")));
    assertEquals("rwx------", permissions(keys));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
