package jp.fubako.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock of the office. Business time is never taken from elsewhere, so that a test can
 * stand at 31 March 23:59 and so that the trail has one notion of "now".
 */
@ApplicationScoped
public class OfficeClock {

  /** Japan Standard Time; the office year and every date on paper follow it. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final Clock clock;

  public OfficeClock() {
    this(Clock.system(ZONE));
  }

  public OfficeClock(Clock clock) {
    this.clock = clock;
  }

  /** Now, cut to microseconds: what the database keeps. */
  public Instant now() {
    var now = clock.instant();
    return now.minusNanos(now.getNano() % 1_000);
  }

  /** Today in Japan. */
  public LocalDate today() {
    return dateOf(now());
  }

  /** The calendar day in Japan on which this instant falls. */
  public static LocalDate dateOf(Instant at) {
    return at.atZone(ZONE).toLocalDate();
  }
}
