package jp.fubako.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import jp.fubako.it.LaunchedOffice;

/**
 * The application as people meet it: the launcher with an empty data folder and the demo town,
 * started once for all browser tests of a run and stopped after the last one. {@code
 * -Dfubako.browser.url=…} uses a server that already runs.
 */
final class RunningOffice {

  private static final int HTTP_PORT = 8080;
  private static final LaunchedOffice OFFICE =
      new LaunchedOffice(
          Path.of("target/browser"),
          "-Dfubako.demo=true",
          "-Dfubako.port.offset=" + System.getProperty("fubako.browser.offset"),
          "-Dfubako.java.opts=-XX:TieredStopAtLevel=1");

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
    assertEquals(0, OFFICE.launch("start"), "the application did not start, see above");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> OFFICE.launch("stop")));
    // not 127.0.0.1: only names count as a relying party for passkeys
    return "http://localhost:" + (HTTP_PORT + offset);
  }
}
