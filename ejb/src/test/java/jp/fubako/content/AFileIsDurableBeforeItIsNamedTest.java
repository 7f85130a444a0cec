package jp.fubako.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AFileIsDurableBeforeItIsNamedTest {

  private static final byte[] LETTER = "照会について".getBytes(StandardCharsets.UTF_8);
  private static final String HASH =
      "bb4bd2b9ac4aa8a3c0f2a6a5df0fa1b5bca4cc63a7cb24a23cf0fa0b2b0e4a0d";

  @TempDir private Path root;

  private final List<String> steps = new ArrayList<>();
  private Watched disk;
  private ContentFiles files;

  /** Tells the steps in their order and breaks off at one of them. */
  private final class Watched extends DurableFiles {

    private String failAt = "";

    private void step(String what) throws IOException {
      steps.add(what);
      if (what.startsWith(failAt) && !failAt.isEmpty()) {
        throw new IOException("broken off at " + what);
      }
    }

    @Override
    void force(FileChannel channel) throws IOException {
      step("force file");
      super.force(channel);
    }

    @Override
    void forceDirectory(Path directory) throws IOException {
      step("force " + name(directory));
      super.forceDirectory(directory);
    }

    @Override
    void createDirectory(Path directory) throws IOException {
      step("create " + name(directory));
      super.createDirectory(directory);
    }

    @Override
    void rename(Path from, Path to) throws IOException {
      step("rename");
      super.rename(from, to);
    }

    private String name(Path directory) {
      return "/" + root.relativize(directory);
    }
  }

  @BeforeEach
  void open() {
    disk = new Watched();
    files = new ContentFiles(root, disk);
  }

  @Test
  void theStepsComeInTheOrderThatMakesThemDurable() throws IOException {
    var stored = put(LETTER);
    var first = "/" + stored.hash().substring(0, 2);
    var second = first + "/" + stored.hash().substring(2, 4);
    assertEquals(
        List.of(
            "force file",
            "create " + first,
            "force /",
            "create " + second,
            "force " + first,
            "rename",
            "force " + second),
        steps);
    assertEquals(LETTER.length, stored.size());
    assertArrayEquals(LETTER, files.read(stored.hash()));
    assertEquals(0, leftovers());
  }

  @Test
  void theSameBytesAreStoredOnceButTheirDirectoryIsForcedAgain() throws IOException {
    var stored = put(LETTER);
    steps.clear();
    assertEquals(stored, put(LETTER));
    assertEquals("force file", steps.getFirst());
    assertTrue(steps.getLast().startsWith("force /"));
    assertFalse(steps.contains("rename"));
  }

  @Test
  void whateverStepFailsNothingIsReportedAsStored() throws IOException {
    for (var at : List.of("force file", "create /", "rename", "force /")) {
      disk.failAt = at;
      assertThrows(IOException.class, () -> put(LETTER), at);
      assertEquals(0, leftovers(), at);
    }
    disk.failAt = "";
    assertArrayEquals(LETTER, files.read(put(LETTER).hash()));
  }

  @Test
  void anUploadThatBreaksOffLeavesNothing() throws IOException {
    var broken =
        new InputStream() {
          private int sent;

          @Override
          public int read() throws IOException {
            if (sent++ > 100_000) {
              throw new IOException("connection lost");
            }
            return 'x';
          }
        };
    assertThrows(IOException.class, () -> files.put(broken));
    assertEquals(0, leftovers());
  }

  @Test
  void whatACrashLeftBehindDoesNoHarm() throws IOException {
    Files.createDirectories(root.resolve("tmp"));
    Files.write(root.resolve("tmp/6b1f"), new byte[] {1, 2, 3});
    var stored = put(LETTER);
    assertArrayEquals(LETTER, files.read(stored.hash()));
    assertEquals(0, files.sweep(Instant.EPOCH));
    assertEquals(1, files.sweep(Instant.MAX));
    assertEquals(0, leftovers());
    assertTrue(files.holds(stored.hash()));
  }

  @Test
  void aTruncatedFileIsReplacedByTheGoodBytes() throws IOException {
    var stored = put(LETTER);
    var path = files.path(stored.hash());
    Files.delete(path);
    Files.write(path, new byte[] {1});
    assertThrows(ContentDamagedException.class, () -> files.read(stored.hash()));
    put(LETTER);
    assertArrayEquals(LETTER, files.read(stored.hash()));
  }

  @Test
  void oneChangedByteIsFound() throws IOException {
    var stored = put(LETTER);
    var path = files.path(stored.hash());
    var bytes = LETTER.clone();
    bytes[4] ^= 1;
    Files.delete(path);
    Files.write(path, bytes);
    assertThrows(ContentDamagedException.class, () -> files.read(stored.hash()));
    assertThrows(ContentDamagedException.class, () -> files.read(HASH), "missing");
  }

  @Test
  void aNameThatIsNoHashNeverReachesTheDisk() {
    for (var name : List.of("../../etc/passwd", "", HASH.toUpperCase(java.util.Locale.ROOT))) {
      assertThrows(IllegalArgumentException.class, () -> files.path(name));
    }
  }

  private StoredContent put(byte[] bytes) throws IOException {
    return files.put(new ByteArrayInputStream(bytes));
  }

  private long leftovers() throws IOException {
    try (var all = Files.list(root.resolve("tmp"))) {
      return all.count();
    }
  }
}
