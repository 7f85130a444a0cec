package jp.fubako.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import jp.fubako.search.lucene.LuceneIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheIndexSurvivesCrashesAndRebuildsTest {

  @TempDir Path temp;

  private Path folder() {
    return temp.resolve("index");
  }

  @Test
  void closingKeepsDocumentsAndPosition() {
    try (LuceneIndex index = Town.open(folder())) {
      assertEquals(0, index.position());
      index.index(Town.doc("a", "予算").build(), 41);
      index.delete("b", 42);
    }
    try (LuceneIndex index = Town.open(folder())) {
      assertEquals(42, index.position());
      assertEquals(List.of("a"), Town.ids(index, "予算"));
      assertFalse(index.state().outdated());
    }
  }

  @Test
  void aCrashKeepsExactlyWhatThePositionSays() throws IOException {
    Path copy = temp.resolve("copy");
    try (LuceneIndex index = Town.open(folder())) {
      index.index(Town.doc("a", "予算").build(), 1);
      index.commit();
      assertEquals(1, index.position());
      index.index(Town.doc("b", "予算").build(), 2);
      index.refresh();
      assertEquals(1, index.position());
      // what a power failure leaves: the files as they are now
      copy(folder(), copy);
    }
    try (LuceneIndex index = Town.open(copy)) {
      assertTrue(index.state().healthy(), index.state()::reason);
      assertEquals(1, index.position());
      assertEquals(List.of("a"), Town.ids(index, "予算"));
    }
  }

  @Test
  void commitsByNumber() {
    var settings =
        new jp.fubako.search.lucene.IndexSettings(
            Town.still().refresh(), Town.still().commit(), 10, 16, Town.still().clock());
    try (LuceneIndex index = LuceneIndex.open(folder(), Dictionaries.builtIn(), settings)) {
      for (int i = 1; i <= 25; i++) {
        index.index(Town.doc("d" + i, "予算").build(), i);
      }
      assertEquals(20, index.position());
    }
  }

  @Test
  void aDamagedIndexSaysSoAndKeepsItsFiles() throws IOException {
    try (LuceneIndex index = Town.open(folder())) {
      index.index(Town.doc("a", "予算").build(), 7);
    }
    Path segments = newest("segments_");
    byte[] bytes = Files.readAllBytes(segments);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(segments, bytes);
    long files = count(folder());
    try (LuceneIndex index = Town.open(folder())) {
      assertFalse(index.state().healthy());
      assertFalse(index.state().reason().isBlank());
      assertEquals(0, index.position());
      assertThrows(IndexUnavailableException.class, () -> Town.ids(index, "予算"));
      var late = Town.doc("b", "予算").build();
      assertThrows(IndexUnavailableException.class, () -> index.index(late, 8));
      assertTrue(count(folder()) >= files);
      try (Rebuild rebuild = index.rebuild(7, 1)) {
        rebuild.add(Town.doc("a", "予算").build());
        index.index(late, 8);
        rebuild.swap();
      }
      assertTrue(index.state().healthy());
      assertEquals(8, index.position());
      assertEquals(List.of("a", "b"), Town.ids(index, "予算"));
    }
    try (LuceneIndex index = Town.open(folder())) {
      assertEquals(List.of("a", "b"), Town.ids(index, "予算"));
    }
  }

  @Test
  void aBitFlippedDeepInsideIsFoundByTheCheckAtTheStart() throws Exception {
    try (LuceneIndex index = Town.open(folder())) {
      for (int i = 0; i < 50; i++) {
        index.index(Town.doc("a" + i, "予算").text("予算の執行" + i).build(), i);
      }
    }
    Path file = newest("_0");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 0x01;
    Files.write(file, bytes);
    try (LuceneIndex index = Town.open(folder())) {
      await(() -> !index.state().healthy());
      assertThrows(IndexUnavailableException.class, () -> Town.ids(index, "予算"));
    }
  }

  @Test
  void aMissingCurrentFileIsNotTakenForANewIndex() throws IOException {
    try (LuceneIndex index = Town.open(folder(), Town.doc("a", "予算"))) {
      assertTrue(index.state().healthy());
    }
    Files.delete(folder().resolve("CURRENT"));
    try (LuceneIndex index = Town.open(folder())) {
      assertFalse(index.state().healthy());
      assertTrue(index.state().reason().contains("CURRENT"));
    }
    assertTrue(Files.isDirectory(folder().resolve("g000001")));
  }

  @Test
  void aRebuildReplacesTheOldGenerationWhileSearchStaysUp() throws IOException {
    try (LuceneIndex index = Town.open(folder(), Town.doc("old", "予算"), Town.doc("x", "予算"))) {
      Rebuild rebuild = index.rebuild(2, 4);
      assertThrows(IllegalStateException.class, () -> index.rebuild(2, 4));
      rebuild.add(Town.doc("new", "予算").build());
      assertEquals(25, index.state().rebuildingPercent());
      assertEquals(List.of("old", "x"), Town.ids(index, "予算"));
      // changes that come meanwhile win over what the rebuild read earlier
      index.index(Town.doc("x", "予算の変更").build(), 3);
      index.delete("gone", 4);
      rebuild.add(Town.doc("x", "予算").build());
      rebuild.add(Town.doc("gone", "予算").build());
      rebuild.swap();
      rebuild.close();
      assertEquals(List.of("new", "x"), Town.ids(index, "予算"));
      assertEquals(List.of("x"), Town.ids(index, "変更"));
      assertEquals(4, index.position());
      assertEquals(-1, index.state().rebuildingPercent());
      assertEquals(List.of("CURRENT", "g000002"), names());
    }
    try (LuceneIndex index = Town.open(folder())) {
      assertEquals(List.of("new", "x"), Town.ids(index, "予算"));
      assertEquals(4, index.position());
    }
  }

  @Test
  void anAbandonedRebuildLeavesNothing() throws IOException {
    try (LuceneIndex index = Town.open(folder(), Town.doc("old", "予算"))) {
      try (Rebuild rebuild = index.rebuild(1, 0)) {
        rebuild.add(Town.doc("new", "予算").build());
      }
      assertEquals(List.of("old"), Town.ids(index, "予算"));
      assertEquals(List.of("CURRENT", "g000001"), names());
    }
  }

  @Test
  void anUnfinishedRebuildIsClearedAwayAtTheNextStart() throws IOException {
    try (LuceneIndex index = Town.open(folder(), Town.doc("old", "予算"))) {
      assertTrue(index.state().healthy());
    }
    Files.createDirectories(folder().resolve("g000002/open"));
    Files.writeString(folder().resolve("g000002/open/_0.cfs"), "torn");
    try (LuceneIndex index = Town.open(folder())) {
      assertEquals(List.of("old"), Town.ids(index, "予算"));
      assertEquals(List.of("CURRENT", "g000001"), names());
    }
  }

  @Test
  void otherDictionariesAdviseARebuild() {
    try (LuceneIndex index = Town.open(folder(), Town.doc("a", "予算"))) {
      assertFalse(index.state().outdated());
    }
    var more =
        Dictionaries.builtIn()
            .withWords(List.of(new Dictionaries.UserWord("真室川町", "真室川 町", "マムロガワ マチ")));
    try (LuceneIndex index = LuceneIndex.open(folder(), more, Town.still())) {
      assertTrue(index.state().outdated());
      index.index(Town.doc("b", "予算").build(), 5);
      index.commit();
      assertTrue(index.state().outdated());
      try (Rebuild rebuild = index.rebuild(5, 0)) {
        rebuild.swap();
      }
      assertFalse(index.state().outdated());
    }
  }

  @Test
  void searchesGoOnWhileOthersWriteAndGenerationsAreSwapped() throws Exception {
    try (LuceneIndex index = Town.open(folder(), Town.doc("always", "予算"));
        var threads = Executors.newFixedThreadPool(3)) {
      var done = new AtomicBoolean();
      List<Future<Integer>> searches = new ArrayList<>();
      for (int t = 0; t < 2; t++) {
        searches.add(
            threads.submit(
                () -> {
                  int n = 0;
                  while (!done.get()) {
                    assertTrue(Town.ids(index, "予算").contains("always"));
                    n++;
                  }
                  return n;
                }));
      }
      for (int round = 0; round < 5; round++) {
        try (Rebuild rebuild = index.rebuild(round, 0)) {
          rebuild.add(Town.doc("always", "予算").build());
          for (int i = 0; i < 20; i++) {
            index.index(Town.doc("d" + i, "予算" + round).build(), round * 100 + i);
          }
          rebuild.swap();
        }
      }
      done.set(true);
      for (Future<Integer> search : searches) {
        assertTrue(search.get(30, TimeUnit.SECONDS) > 0);
      }
      assertEquals(21, index.state().documents());
    }
  }

  @Test
  void twoProcessesCannotWriteTheSameIndex() {
    try (LuceneIndex first = Town.open(folder());
        LuceneIndex second = Town.open(folder())) {
      assertTrue(first.state().healthy());
      assertFalse(second.state().healthy());
    }
  }

  private static void await(java.util.function.BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "did not happen");
      Thread.onSpinWait();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private Path newest(String prefix) throws IOException {
    try (Stream<Path> files = Files.walk(folder().resolve("g000001/open"))) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(prefix))
          .max(java.util.Comparator.comparingLong(f -> f.toFile().length()))
          .orElseThrow();
    }
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          f -> {
            try {
              Files.copy(f, to.resolve(from.relativize(f).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
