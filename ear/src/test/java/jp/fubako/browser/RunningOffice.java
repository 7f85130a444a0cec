package jp.fubako.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The application as people meet it: the launcher with an empty data folder and the demo town,
 * started once for all browser tests of a run and stopped after the last one. {@code
 * -Dfubako.browser.url=…} uses a server that already runs.
 */
final class RunningOffice {

  private static final int HTTP_PORT = 8080;
  private static String address;

  private RunningOffice() {}

  static synchronized String address() {
    if (address == null) {
      var given = System.getProperty("fubako.browser.url", "");
      address = given.isBlank() ? start() : given.replaceFirst("/+$", "");
    }
    return address;
  }

  private static String start() {
    int offset = Integer.getInteger("fubako.browser.offset");
    assertEquals(0, launcher("start"), "the application did not start, see above");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> launcher("stop")));
    // not 127.0.0.1: only names count as a relying party for passkeys
    return "http://localhost:" + (HTTP_PORT + offset);
  }

  private static int launcher(String command) {
    var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    var line =
        List.of(
            java,
            "-Dfubako.data=" + Path.of("target/browser").toAbsolutePath(),
            "-Dfubako.fresh=true",
            "-Dfubako.demo=true",
            "-Dfubako.ear=" + System.getProperty("fubako.ear"),
            "-Dfubako.mariadb=" + System.getProperty("fubako.mariadb"),
            "-Dfubako.port.offset=" + System.getProperty("fubako.browser.offset"),
            "-Dfubako.java.opts=-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("fubako.home") + "/fubako/launcher/*",
            "jp.fubako.server.Launcher",
            command);
    try {
      return new ProcessBuilder(line)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/browser-office.log")))
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
