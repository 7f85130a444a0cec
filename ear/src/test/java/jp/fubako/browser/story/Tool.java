package jp.fubako.browser.story;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Programs of others that judge our files (poppler-utils). */
final class Tool {

  private Tool() {}

  /** What the program printed. */
  static String run(String... command) throws InterruptedException {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return said;
    } catch (IOException e) {
      return fail(command[0] + " is missing: apt-get install poppler-utils", e);
    }
  }
}
