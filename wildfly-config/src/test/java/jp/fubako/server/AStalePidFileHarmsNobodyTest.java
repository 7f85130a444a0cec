package jp.fubako.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AStalePidFileHarmsNobodyTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir private Path folder;

  @Test
  void aProcessThatGotTheIdLaterIsLeftAlone() throws IOException {
    var file = folder.resolve("pid");
    Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
    assertFalse(ChildProcess.stopOrphan(file, "/data/of/another/installation", PATIENCE));
  }

  @Test
  void whatAKilledLauncherLeftBehindIsEnded() throws IOException {
    var file = folder.resolve("pid");
    var mark = Files.createFile(folder.resolve("mark")).toString();
    var left =
        ChildProcess.start(
            List.of("/usr/bin/tail", "-f", mark), Map.of(), folder, folder.resolve("log"), file);
    assertTrue(left.isAlive());
    assertTrue(ChildProcess.stopOrphan(file, mark, PATIENCE));
    assertFalse(left.isAlive());
  }

  @Test
  void aMissingOrUnreadableFileNamesNobody() throws IOException {
    var file = folder.resolve("pid");
    assertTrue(ChildProcess.find(file, "").isEmpty());
    Files.writeString(file, "what");
    assertEquals(java.util.Optional.empty(), ChildProcess.find(file, ""));
  }
}
