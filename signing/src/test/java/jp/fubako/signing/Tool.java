package jp.fubako.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A command of other people's making that judges our files, where it is installed. */
public final class Tool {
  private Tool() {}

  /** What a command said, and how it ended. */
  public record Answer(int exit, String text) {}

  /**
   * Skips the test when something is missing that only some machines have; where {@code
   * FUBAKO_TOOLS_REQUIRED} is set, as by {@code .ci/run}, the test fails instead.
   */
  public static void need(boolean there, String otherwise) {
    if (System.getenv("FUBAKO_TOOLS_REQUIRED") != null) {
      Assertions.assertTrue(there, otherwise);
    }
    Assumptions.assumeTrue(there, otherwise);
  }

  /** Runs a command; skips the test, saying so, when it is not installed. */
  public static Answer run(Path here, String... command) throws IOException {
    var found =
        java.util.Arrays.stream(System.getenv("PATH").split(":"))
            .anyMatch(p -> Files.isExecutable(Path.of(p).resolve(command[0])));
    need(found, command[0] + " is not installed: its opinion is not asked");
    var output = Files.createTempFile(here, "answer", ".txt");
    var process =
        new ProcessBuilder(command)
            .directory(here.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(command[0] + " does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return new Answer(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
  }
}
