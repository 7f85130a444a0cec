package jp.fubako.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The operations whose order makes a file durable; a test watches the order. */
class DurableFiles {

  /** Bytes of an open file to the disk. */
  void force(FileChannel channel) throws IOException {
    channel.force(true);
  }

  /** The entries of a directory to the disk. */
  void forceDirectory(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  void createDirectory(Path directory) throws IOException {
    Files.createDirectory(directory);
  }

  void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  void makeReadOnly(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
    }
  }
}
