package jp.fubako.browser.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * A file in the content store of the running server.
 *
 * @param hash SHA-256, also its name
 */
record StoredFile(Path path, String hash) {

  /** Where the bytes that were downloaded lie. */
  static StoredFile of(byte[] bytes, Path data) throws NoSuchAlgorithmException {
    var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    var folder = data.resolve("content").resolve(hash.substring(0, 2));
    return new StoredFile(folder.resolve(hash.substring(2, 4)).resolve(hash), hash);
  }

  /** Does something while one byte in the middle of the file is another one. */
  <T> T whileChanged(ThrowingSupplier<T> work) throws Throwable {
    var permissions = Files.getPosixFilePermissions(path);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    try {
      flip();
      return work.get();
    } finally {
      flip();
      Files.setPosixFilePermissions(path, permissions);
    }
  }

  private void flip() throws IOException {
    var bytes = Files.readAllBytes(path);
    bytes[bytes.length / 2] ^= 1;
    Files.write(path, bytes);
  }
}
