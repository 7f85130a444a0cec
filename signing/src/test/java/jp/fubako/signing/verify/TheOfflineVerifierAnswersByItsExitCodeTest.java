package jp.fubako.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import jp.fubako.signing.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheOfflineVerifierAnswersByItsExitCodeTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Main main =
      new Main(
          new PrintStream(said, true, StandardCharsets.UTF_8),
          Clock.fixed(Town.NOW, ZoneOffset.UTC));

  @Test
  void aGoodFileGivesZeroAndNamesEverySigner(@TempDir Path directory) throws IOException {
    var file = Files.write(directory.resolve("sheet.pdf"), Town.fiveSeals());
    var root = Files.writeString(directory.resolve("root.pem"), Town.office().rootPem());
    assertEquals(0, main.run(file.toString(), "--root", root.toString()));
    var text = said.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("許可された追加のみ"), text);
    assertTrue(text.contains("2026-11-10 10:02:03 +09:00  総務課長  承認  𠮷田 花子"), text);
  }

  @Test
  void aChangedFileGivesOne(@TempDir Path directory) throws IOException {
    var changed = Town.fiveSeals();
    changed[5_000] ^= 1;
    var file = Files.write(directory.resolve("sheet.pdf"), changed);
    var root = Files.writeString(directory.resolve("root.pem"), Town.office().rootPem());
    assertEquals(1, main.run(file.toString(), "--root", root.toString()));
  }

  @Test
  void aWrongCallGivesTwo(@TempDir Path directory) {
    assertEquals(2, main.run());
    assertEquals(2, main.run("sheet.pdf"));
    assertEquals(2, main.run("--root"));
    var nowhere = directory.resolve("nowhere.pdf").toString();
    assertEquals(2, main.run(nowhere, "--root", nowhere));
  }
}
