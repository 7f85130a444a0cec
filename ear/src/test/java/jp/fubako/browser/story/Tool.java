package jp.fubako.browser.story;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Programs of others that judge our files (poppler-utils). */
final class Tool {

  private Tool() {}

  /** The text of a PDF for a program that copies or searches it, without blanks. */
  static String words(Path pdf) throws InterruptedException {
    return run("pdftotext", "-layout", pdf.toString(), "-").replaceAll("[ \\u3000]", "");
  }

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
