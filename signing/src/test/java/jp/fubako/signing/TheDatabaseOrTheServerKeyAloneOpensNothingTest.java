package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheDatabaseOrTheServerKeyAloneOpensNothingTest {

  @Test
  void anotherServersKeyDoesNotOpenThePersonsKeyEvenWithThePin(
      @TempDir Path here, @TempDir Path there) {
    var person = UUID.randomUUID();
    var enrolled =
        Town.authority(here).enrol(new PersonName(person, "渡邉 健", "1", "税務課"), Town.PIN, Town.NOW);
    var stranger = Town.authority(there);
    assertThrows(WrongPinException.class, () -> stranger.vault().open(enrolled, person, Town.PIN));
  }

  @Test
  void theAuthorityDoesNotOpenWithoutItsServerKey(@TempDir Path directory) throws IOException {
    Town.authority(directory);
    var key = directory.resolve("server.kek");
    var bytes = Files.readAllBytes(key);
    Files.delete(key);
    assertThrows(SigningException.class, () -> Town.authority(directory));
    bytes[0] ^= 1;
    Files.write(key, bytes);
    assertThrows(SigningException.class, () -> Town.authority(directory));
    bytes[0] ^= 1;
    Files.write(key, bytes);
    Town.authority(directory);
  }

  @Test
  void theAuthorityStaysTheSameAndItsFilesArePrivate(@TempDir Path directory) throws IOException {
    var first = Town.authority(directory);
    var second = Town.authority(directory);
    assertEquals(first.root(), second.root());
    assertEquals(first.issuing(), second.issuing());
    try (var files = Files.list(directory)) {
      for (var file : files.toList()) {
        var mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        assertEquals("rw-------", mode, file.toString());
      }
    }
    assertTrue(Files.exists(directory.resolve("root.pem")));
  }
}
