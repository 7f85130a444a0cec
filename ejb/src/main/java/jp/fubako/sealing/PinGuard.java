package jp.fubako.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import jp.fubako.shared.OfficeClock;
import jp.fubako.signing.SigningKey;
import jp.fubako.signing.WrongPinException;

/**
 * Opens keys and counts wrong tries. Always a transaction of its own, so that a wrong try stays
 * counted although the act it was meant for is refused.
 */
@ApplicationScoped
class PinGuard {

  /** What came of a try. */
  sealed interface Try {
    record Opened(SigningKey key) implements Try {}

    record Wrong(int left) implements Try {}

    record Locked(Instant until) implements Try {}

    record Expired(Instant since) implements Try {}

    record NoKey() implements Try {}
  }

  @Inject private PersonKeyRepository repository;
  @Inject private OfficeKeys office;
  @Inject private OfficeClock clock;

  /** Tries to open the person's active key. Tries of one person follow each other. */
  @Transactional(TxType.REQUIRES_NEW)
  public Try open(UUID personId, char[] pin) {
    var found = repository.lockedOf(personId);
    if (found.isEmpty()) {
      return new Try.NoKey();
    }
    var key = found.get();
    var now = clock.now();
    if (key.tries().lockedAt(now)) {
      return new Try.Locked(key.tries().lockedUntil());
    }
    if (!now.isBefore(key.validUntil())) {
      return new Try.Expired(key.validUntil());
    }
    try {
      var opened = office.authority().vault().open(key.enrolled(), personId, pin);
      key.tries(PinTries.NONE);
      return new Try.Opened(opened);
    } catch (WrongPinException e) {
      return wrong(key, now);
    }
  }

  /** Wraps the person's key under a new PIN; the old one is tried as by {@link #open}. */
  @Transactional(TxType.REQUIRES_NEW)
  public Try rewrap(UUID personId, char[] oldPin, char[] newPin) {
    var found = repository.lockedOf(personId);
    if (found.isEmpty()) {
      return new Try.NoKey();
    }
    var key = found.get();
    var now = clock.now();
    if (key.tries().lockedAt(now)) {
      return new Try.Locked(key.tries().lockedUntil());
    }
    try {
      var vault = office.authority().vault();
      key.wrap(vault.changePin(key.enrolled(), personId, oldPin, newPin, OfficeKeys.hardening()));
      return new Try.Opened(null);
    } catch (WrongPinException e) {
      return wrong(key, now);
    }
  }

  private static Try wrong(PersonKey key, Instant now) {
    key.tries(key.tries().wrong(now));
    return key.tries().lockedAt(now)
        ? new Try.Locked(key.tries().lockedUntil())
        : new Try.Wrong(key.tries().left());
  }
}
