package jp.fubako.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

/** The directory of the content store and its write protocol; knows no database. */
class ContentFiles {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int BUFFER = 64 * 1024;

  private final Path root;
  private final Path tmp;
  private final DurableFiles disk;

  ContentFiles(Path root) {
    this(root, new DurableFiles());
  }

  ContentFiles(Path root, DurableFiles disk) {
    this.root = root;
    this.tmp = root.resolve("tmp");
    this.disk = disk;
  }

  StoredContent put(InputStream in) throws IOException {
    Files.createDirectories(tmp);
    var part = tmp.resolve(UUID.randomUUID().toString());
    try {
      var stored = write(in, part);
      settle(part, stored);
      return stored;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private StoredContent write(InputStream in, Path part) throws IOException {
    var digest = sha256();
    long size = 0;
    try (var channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        var bytes = ByteBuffer.wrap(buffer, 0, n);
        while (bytes.hasRemaining()) {
          size += channel.write(bytes);
        }
      }
      disk.force(channel);
    }
    return new StoredContent(HexFormat.of().formatHex(digest.digest()), size);
  }

  private void settle(Path part, StoredContent stored) throws IOException {
    var target = path(stored.hash());
    var directory = target.getParent();
    ensureDirectory(directory.getParent());
    ensureDirectory(directory);
    if (Files.exists(target) && Files.size(target) == stored.size()) {
      // Somebody stored it before, but perhaps crashed before the directory was forced.
      disk.forceDirectory(directory);
      return;
    }
    // A file of another length is a damaged one: the good bytes take its place.
    disk.makeReadOnly(part);
    disk.rename(part, target);
    disk.forceDirectory(directory);
  }

  private void ensureDirectory(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      try {
        disk.createDirectory(directory);
      } catch (FileAlreadyExistsException e) {
        // another upload made it a moment ago; its entry is forced below all the same
      }
      disk.forceDirectory(directory.getParent());
    }
  }

  Path path(String hash) {
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal");
    }
    return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
  }

  byte[] read(String hash) {
    try {
      var bytes = Files.readAllBytes(path(hash));
      if (!HexFormat.of().formatHex(sha256().digest(bytes)).equals(hash)) {
        throw new ContentDamagedException(hash, "bytes do not have their hash");
      }
      return bytes;
    } catch (IOException e) {
      throw new ContentDamagedException(hash, "cannot be read");
    }
  }

  boolean holds(String hash) {
    return Files.isRegularFile(path(hash));
  }

  long size(String hash) {
    try {
      return Files.size(path(hash));
    } catch (IOException e) {
      throw new ContentDamagedException(hash, "cannot be read");
    }
  }

  /** Removes leftovers of broken uploads; returns how many. */
  int sweep(Instant before) {
    if (!Files.isDirectory(tmp)) {
      return 0;
    }
    int removed = 0;
    try (var leftovers = Files.newDirectoryStream(tmp)) {
      for (var leftover : leftovers) {
        if (Files.getLastModifiedTime(leftover).toInstant().isBefore(before)
            && Files.deleteIfExists(leftover)) {
          removed++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return removed;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
