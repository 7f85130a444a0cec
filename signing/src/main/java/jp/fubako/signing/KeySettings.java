package jp.fubako.signing;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the office's own keys lie and how PINs are stretched.
 *
 * @param directory holds the certificates and the wrapped keys of the root and issuing authority;
 *     outside the database
 * @param serverKeyFile the 32 random bytes that every key on this server is wrapped with; best on
 *     another volume. Created (mode 600) if absent
 * @param pinHardening for keys enrolled from now on
 */
public record KeySettings(Path directory, Path serverKeyFile, KdfParameters pinHardening) {
  public KeySettings {
    Objects.requireNonNull(directory, "directory");
    Objects.requireNonNull(serverKeyFile, "serverKeyFile");
    Objects.requireNonNull(pinHardening, "pinHardening");
  }

  /** Everything in one directory. */
  public static KeySettings in(Path directory, KdfParameters pinHardening) {
    return new KeySettings(directory, directory.resolve("server.kek"), pinHardening);
  }
}
