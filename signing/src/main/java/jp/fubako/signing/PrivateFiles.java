package jp.fubako.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files that only the server's own user may read, written whole or not at all. */
final class PrivateFiles {
  private PrivateFiles() {}

  /** Makes the directory, readable by its owner only, when it is not there. */
  static void directory(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory, permissions(directory, "rwx------"));
    }
  }

  /** Writes the file unless it exists; the first of two writers wins, both go on. */
  static void createIfAbsent(Path file, byte[] content) throws IOException {
    var directory = file.toAbsolutePath().getParent();
    directory(directory);
    var draft = directory.resolve(file.getFileName() + "." + java.util.UUID.randomUUID());
    try {
      write(draft, content);
      // a link fails when the name is taken, a rename would replace it
      Files.createLink(file, draft);
      syncDirectory(directory);
    } catch (FileAlreadyExistsException e) {
      if (!Files.exists(file)) {
        throw e;
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = FileChannel.open(file, options, permissions(file, "rw-------"))) {
      var buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void syncDirectory(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory, Set.of(StandardOpenOption.READ))) {
      channel.force(true);
    }
  }

  private static FileAttribute<?>[] permissions(Path near, String mode) {
    if (!near.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    return new FileAttribute<?>[] {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
    };
  }
}
