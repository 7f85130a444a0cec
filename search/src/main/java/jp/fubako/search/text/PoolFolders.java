package jp.fubako.search.text;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folders of pools below one temporary folder; a lock in each tells a living pool from one that
 * crashed.
 */
final class PoolFolders {

  private static final String PREFIX = "pool-";
  private static final String LOCK = "lock";

  private PoolFolders() {}

  static Path create(Path root) throws IOException {
    var onlyUs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    return Files.createTempDirectory(root, PREFIX, onlyUs);
  }

  /** Marks a folder as in use until the channel is closed. */
  static FileChannel lock(Path folder) throws IOException {
    var channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.lock();
    return channel;
  }

  static void deleteAbandoned(Path root) throws IOException {
    try (var pools = Files.newDirectoryStream(root, PREFIX + "*")) {
      for (var pool : pools) {
        if (abandoned(pool)) {
          JobFolder.delete(pool);
        }
      }
    }
  }

  private static boolean abandoned(Path pool) throws IOException {
    try (var channel = FileChannel.open(pool.resolve(LOCK), StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    } catch (NoSuchFileException e) {
      // being made by another pool at this very moment, or crashed in that moment
      var age = System.currentTimeMillis() - Files.getLastModifiedTime(pool).toMillis();
      return age > 60_000;
    }
  }
}
