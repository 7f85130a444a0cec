package jp.fubako.search.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Set;

/**
 * The one folder a worker may write to. The worker is not trusted: everything here is opened
 * relative to an open directory and never through a link, so that no name it plants leads outside.
 */
final class JobFolder {

  private static final String JOB = "job";
  private static final String HOME = "home";

  private final Path root;

  private JobFolder(Path root) {
    this.root = root;
  }

  static JobFolder create(Path pool, String name) throws IOException {
    var onlyUs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    var root = Files.createDirectory(pool.resolve(name), onlyUs);
    Files.createDirectory(root.resolve(JOB));
    Files.createDirectory(root.resolve(HOME));
    return new JobFolder(root);
  }

  Path root() {
    return root;
  }

  Path job() {
    return root.resolve(JOB);
  }

  Path home() {
    return root.resolve(HOME);
  }

  /** Copies the file to be read; never a link, so that a worker cannot change the original. */
  void put(Path file) throws IOException {
    Files.copy(file, job().resolve(Wire.INPUT));
  }

  /**
   * Takes a result out.
   *
   * @param target appears only when complete
   * @return its size
   * @throws IOException when it is missing, no plain file, or larger than {@code max}
   */
  long take(String name, Path target, long max) throws IOException {
    var part = target.resolveSibling(target.getFileName() + ".part");
    try (var folder = open(root);
        var jobs = folder.newDirectoryStream(Path.of(JOB), LinkOption.NOFOLLOW_LINKS)) {
      var path = Path.of(name);
      if (!isFile(jobs, path)) {
        throw new NoSuchFileException(name);
      }
      long size;
      try (var in =
              jobs.newByteChannel(
                  path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
          var out =
              Files.newByteChannel(
                  part,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE)) {
        size = copy(in, out, max);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      return size;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static long copy(SeekableByteChannel in, SeekableByteChannel out, long max)
      throws IOException {
    var buffer = ByteBuffer.allocate(1 << 16);
    long size = 0;
    while (in.read(buffer) >= 0) {
      buffer.flip();
      size += buffer.remaining();
      if (size > max) {
        throw new IOException("result larger than " + max + " bytes");
      }
      while (buffer.hasRemaining()) {
        out.write(buffer);
      }
      buffer.clear();
    }
    return size;
  }

  /** Empties the job folder between two requests. */
  void clear() throws IOException {
    try (var folder = open(root)) {
      var job = Path.of(JOB);
      if (!isDirectory(folder, job)) {
        throw new NotDirectoryException(JOB);
      }
      try (var jobs = folder.newDirectoryStream(job, LinkOption.NOFOLLOW_LINKS)) {
        deleteAll(jobs);
      }
    }
  }

  /** Deletes a folder and everything in it. */
  static void delete(Path folder) throws IOException {
    try (var stream = open(folder)) {
      deleteAll(stream);
    } catch (NoSuchFileException e) {
      return;
    }
    Files.deleteIfExists(folder);
  }

  private static void deleteAll(SecureDirectoryStream<Path> folder) throws IOException {
    var names = new ArrayList<Path>();
    folder.forEach(entry -> names.add(entry.getFileName()));
    for (var name : names) {
      if (isDirectory(folder, name)) {
        try (var inner = folder.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
          deleteAll(inner);
        }
        folder.deleteDirectory(name);
      } else {
        folder.deleteFile(name);
      }
    }
  }

  private static boolean isDirectory(SecureDirectoryStream<Path> folder, Path name)
      throws IOException {
    return attributes(folder, name).readAttributes().isDirectory();
  }

  private static boolean isFile(SecureDirectoryStream<Path> folder, Path name) throws IOException {
    return attributes(folder, name).readAttributes().isRegularFile();
  }

  private static BasicFileAttributeView attributes(SecureDirectoryStream<Path> folder, Path name) {
    return folder.getFileAttributeView(
        name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static SecureDirectoryStream<Path> open(Path folder) throws IOException {
    DirectoryStream<Path> stream = Files.newDirectoryStream(folder);
    if (stream instanceof SecureDirectoryStream<Path> secure) {
      return secure;
    }
    stream.close();
    throw new IOException("this file system has no secure directory streams");
  }
}
