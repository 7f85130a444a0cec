package jp.fubako.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AWorkerSeesNothingButItsFileTest {

  @TempDir Path temporary;
  @TempDir Path elsewhere;
  private Sandbox sandbox;
  private JobFolder folder;

  @BeforeEach
  void probe() throws IOException {
    sandbox = Sandbox.probe(Pools.settings(temporary), temporary);
    folder = JobFolder.create(temporary, "worker-1");
  }

  private void needIsolation() {
    Assumptions.assumeTrue(
        sandbox.strength() == Sandbox.Strength.ISOLATED, "bubblewrap is not usable here");
  }

  private String output(String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(sandbox.wrap(folder.root(), List.of(command)))
            .redirectErrorStream(true)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  @Test
  void otherFilesAreNotThere() throws Exception {
    needIsolation();
    var secret = Files.writeString(elsewhere.resolve("key"), "CANARY");
    assertFalse(output("cat", secret.toString()).contains("CANARY"));
    assertFalse(output("cat", "/etc/shadow").contains("root:"));
    assertTrue(output("ls", System.getProperty("user.home")).contains("No such file"));
  }

  @Test
  void thereIsNoNetwork() throws Exception {
    needIsolation();
    var interfaces = output("cat", "/proc/net/dev").lines().skip(2).toList();
    assertTrue(interfaces.stream().allMatch(line -> line.strip().startsWith("lo:")));
  }

  @Test
  void onlyItsFolderCanBeWritten() throws Exception {
    needIsolation();
    output("touch", folder.job().resolve("mine").toString());
    assertTrue(Files.exists(folder.job().resolve("mine")));
    output("touch", Path.of("target").toAbsolutePath().resolve("worker/planted.jar").toString());
    assertFalse(Files.exists(Path.of("target/worker/planted.jar")));
  }

  @Test
  void aLinkItPlantsIsNotFollowed() throws Exception {
    var secret = Files.writeString(elsewhere.resolve("key"), "CANARY");
    Files.createSymbolicLink(folder.job().resolve(Wire.OUTPUT), secret);
    var target = elsewhere.resolve("taken");
    assertThrows(IOException.class, () -> folder.take(Wire.OUTPUT, target, 1000));
    assertFalse(Files.exists(target));
    folder.clear();
    assertEquals("CANARY", Files.readString(secret));
  }

  @Test
  void aFolderItTurnsIntoALinkIsNotEmptied() throws Exception {
    var kept = Files.writeString(elsewhere.resolve("kept"), "x");
    Files.delete(folder.job());
    Files.createSymbolicLink(folder.job(), elsewhere);
    assertThrows(IOException.class, () -> folder.take("kept", elsewhere.resolve("t"), 1000));
    assertThrows(IOException.class, folder::clear);
    JobFolder.delete(folder.root());
    assertTrue(Files.exists(kept));
  }

  @Test
  void aResultBeyondTheLimitIsNotTaken() throws Exception {
    Files.write(folder.job().resolve(Wire.OUTPUT), new byte[1001]);
    var target = elsewhere.resolve("taken");
    assertThrows(IOException.class, () -> folder.take(Wire.OUTPUT, target, 1000));
    try (var left = Files.list(elsewhere)) {
      assertEquals(0, left.count());
    }
  }
}
