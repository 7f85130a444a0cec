package jp.fubako.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends this process when the one that started it is gone. Maven, when it is killed alone, leaves
 * its children running.
 *
 * <p>Asks for the parent again and again instead of waiting for its end: an orphan gets another
 * parent at once, while a killed process that nobody collects goes on to look alive.
 */
final class ParentWatch {

  private static final Duration PAUSE = Duration.ofMillis(500);

  private ParentWatch() {}

  /** Runs {@code end} once, on a thread of its own, when the present parent is gone. */
  static void start(Runnable end) {
    long parent = parent();
    Thread.ofPlatform()
        .daemon()
        .name("fubako-parent-watch")
        .start(
            () -> {
              while (parent() == parent) {
                LockSupport.parkNanos(PAUSE.toNanos());
              }
              end.run();
            });
  }

  private static long parent() {
    return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
  }
}
