package jp.fubako.search.text.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.GZIPInputStream;
import jp.fubako.search.text.FailureKind;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks archives, and archives within archives, counting what really comes out; nothing an
 * archive says about itself is believed. One instance per file looked at: all depths share its
 * budget.
 */
final class ArchiveCheck {

  /** Called for each unpacked file that is not itself an archive; an office file is a file. */
  interface Visitor {
    /**
     * @param path entry names from the outermost archive, joined by "/"
     * @param file the unpacked bytes; deleted after the call
     */
    void file(String path, Path file) throws IOException;
  }

  /** Below this output a high ratio harms nobody: an empty form compresses well. */
  private static final long RATIO_FLOOR = 16L << 20;

  /** How many of the first bytes are looked at. */
  private static final int HEAD = 512;

  private static final Charset WINDOWS_JAPANESE = Charset.forName("windows-31j");

  private final WorkerOptions options;
  private final Path scratch;
  private long outermost;
  private long bytes;
  private int entries;
  private int files;

  ArchiveCheck(WorkerOptions options) {
    this.options = options;
    this.scratch = options.job();
  }

  /** True for a file this class can unpack. */
  static boolean isArchive(byte[] head) {
    return isZip(head) || isGzip(head) || isTar(head);
  }

  static boolean isZip(byte[] head) {
    return head.length > 3
        && head[0] == 'P'
        && head[1] == 'K'
        && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 2 && head[0] == 0x1f && (head[1] & 255) == 0x8b;
  }

  private static boolean isTar(byte[] head) {
    return head.length > 262
        && head[257] == 'u'
        && head[258] == 's'
        && head[259] == 't'
        && head[260] == 'a'
        && head[261] == 'r';
  }

  static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  /**
   * Unpacks everything.
   *
   * @throws Refusal over a limit, or for a password
   * @throws IOException when it is damaged
   */
  void walk(Path archive, Visitor visitor) throws IOException {
    outermost = Math.max(1, Files.size(archive));
    walk("", archive, 1, visitor);
  }

  private void walk(String path, Path archive, int depth, Visitor visitor) throws IOException {
    if (depth > options.archiveDepth()) {
      throw new Refusal(FailureKind.TOO_DEEP, "archives " + depth + " deep");
    }
    var head = head(archive);
    long packed = Files.size(archive);
    if (isZip(head)) {
      walkZip(path, archive, depth, visitor);
    } else if (isGzip(head)) {
      try (var in = new GZIPInputStream(Files.newInputStream(archive), 1 << 16)) {
        countEntry();
        unpack(path + "content", in, packed, depth, visitor);
      }
    } else {
      walkTar(path, archive, packed, depth, visitor);
    }
  }

  private void walkZip(String path, Path archive, int depth, Visitor visitor) throws IOException {
    // names without the UTF-8 flag come from Japanese Windows
    try (var zip = ZipFile.builder().setPath(archive).setCharset(WINDOWS_JAPANESE).get()) {
      for (var entry : Collections.list(zip.getEntries())) {
        countEntry();
        if (entry.isDirectory()) {
          continue;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw new Refusal(FailureKind.ENCRYPTED, "archive with a password");
        }
        unpack(path, zip, entry, depth, visitor);
      }
    }
  }

  private void unpack(String path, ZipFile zip, ZipArchiveEntry entry, int depth, Visitor visitor)
      throws IOException {
    try (var in = zip.getInputStream(entry)) {
      if (in == null) {
        throw new Refusal(FailureKind.UNSUPPORTED, "zip method " + entry.getMethod());
      }
      unpack(path + entry.getName(), in, entry.getCompressedSize(), depth, visitor);
    }
  }

  private void walkTar(String path, Path archive, long packed, int depth, Visitor visitor)
      throws IOException {
    try (var tar =
        new TarArchiveInputStream(
            new BufferedInputStream(Files.newInputStream(archive)), "UTF-8")) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        countEntry();
        if (entry.isFile() && !entry.isSparse()) {
          unpack(path + entry.getName(), tar, packed, depth, visitor);
        }
      }
    }
  }

  private void countEntry() throws Refusal {
    if (++entries > options.archiveEntries()) {
      throw new Refusal(FailureKind.TOO_MANY_ENTRIES, "more than " + (entries - 1) + " entries");
    }
  }

  private void unpack(String path, InputStream in, long packed, int depth, Visitor visitor)
      throws IOException {
    var file = scratch.resolve("unpacked-" + depth + "-" + files++);
    try {
      try (var out = Files.newOutputStream(file)) {
        copy(in, out, packed);
      }
      if (!isArchive(head(file))) {
        visitor.file(path, file);
      } else if (OfficeReader.reads(Sniffer.type(file, ""))) {
        walk(path + "/", file, depth + 1, (name, part) -> {});
        visitor.file(path, file);
      } else {
        walk(path + "/", file, depth + 1, visitor);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void copy(InputStream in, OutputStream out, long packed) throws IOException {
    var buffer = new byte[1 << 16];
    long written = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      written += read;
      bytes += read;
      if (bytes > options.archiveBytes()) {
        throw new Refusal(FailureKind.BOMB, "unpacks to more than the limit");
      }
      if (tooMuch(written, Math.max(1, packed)) || tooMuch(bytes, outermost)) {
        throw new Refusal(FailureKind.BOMB, "packed more than " + options.archiveRatio() + " : 1");
      }
      out.write(buffer, 0, read);
    }
  }

  private boolean tooMuch(long unpacked, long packed) {
    return unpacked > RATIO_FLOOR && unpacked / options.archiveRatio() > packed;
  }
}
