package jp.fubako.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AServerDoesNotOutliveMavenTest {

  private static final int SECONDS = 20;

  @TempDir private Path folder;
  private Process parent;
  private ProcessHandle child;

  /** What the launcher does, without a server: waits, and tidies up when it is told to end. */
  public static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws IOException {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> write(arguments[0], "ended")));
      ParentWatch.start(() -> System.exit(1));
      write(arguments[0], "ready");
      while (true) {
        LockSupport.park();
      }
    }

    private static void write(String folder, String name) {
      try {
        Files.writeString(Path.of(folder, name), Long.toString(ProcessHandle.current().pid()));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** A shell in Maven's place. */
  private void start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin/java");
    var command =
        "'%s' -Xmx32m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '%s' '%s' '%s'; exit"
            .formatted(java, System.getProperty("java.class.path"), Child.class.getName(), folder);
    parent = new ProcessBuilder("/bin/sh", "-c", command).inheritIO().start();
    long pid = Long.parseLong(await("ready"));
    child = ProcessHandle.of(pid).orElseThrow();
    assertEquals(parent.pid(), child.parent().orElseThrow().pid());
  }

  private String await(String name) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (System.nanoTime() < deadline) {
      var file = folder.resolve(name);
      if (Files.exists(file) && Files.size(file) > 0) {
        return Files.readString(file);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    throw new AssertionError(name + " was not written");
  }

  @AfterEach
  void end() {
    if (child != null) {
      child.destroyForcibly();
    }
    parent.destroyForcibly();
  }

  @Test
  void aKilledParentTakesItAlong() throws Exception {
    start();
    // kill -9: the shell cannot pass anything on
    parent.destroyForcibly();
    child.onExit().get(SECONDS, TimeUnit.SECONDS);
    assertEquals(Long.toString(child.pid()), await("ended"));
  }

  @Test
  void aLivingParentDoesNot() throws Exception {
    start();
    var ended = child.onExit().completeOnTimeout(null, 2, TimeUnit.SECONDS).get();
    assertTrue(ended == null && child.isAlive() && Files.notExists(folder.resolve("ended")));
  }
}
