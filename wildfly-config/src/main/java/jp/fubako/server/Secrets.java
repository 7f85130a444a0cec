package jp.fubako.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Generated passwords of an installation, one file each, readable by the owner only. */
record Secrets(Path directory) {

  private static final int BYTES = 24;

  /**
   * The password given by the setting of this name, else the stored one, else a new one that is
   * then stored.
   */
  String get(String name) {
    return Settings.value(name).orElseGet(() -> stored(directory.resolve(name)));
  }

  private static String stored(Path file) {
    try {
      if (!Files.exists(file)) {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file that nobody else may read, at no moment. */
  static void write(Path file, String content) throws IOException {
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var parent = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    Files.createDirectories(file.getParent(), parent);
    var fresh =
        Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", owner);
    Files.writeString(fresh, content);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
