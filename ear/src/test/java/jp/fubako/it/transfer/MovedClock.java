package jp.fubako.it.transfer;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import jp.fubako.shared.OfficeClock;

/**
 * The office's clock, ahead of the real one by what stands in the file {@code fubako.test.ahead},
 * so that a test moves it while the server runs; only in the test's EAR.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovedClock extends OfficeClock {

  public MovedClock() {
    super(new Ahead(Path.of(System.getProperty("fubako.test.ahead"))));
  }

  private static final class Ahead extends Clock {
    private final Path file;

    private Ahead(Path file) {
      this.file = file;
    }

    @Override
    public Instant instant() {
      try {
        return Clock.systemUTC().instant().plus(Duration.parse(Files.readString(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public ZoneId getZone() {
      return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
