package jp.fubako.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.sealing.PinGuard.Try;
import jp.fubako.shared.OfficeClock;
import jp.fubako.signing.EnrolledKey;

/**
 * Counts tries of a PIN, each step in a short transaction of its own: a try stays counted although
 * the act it was meant for is refused.
 */
@ApplicationScoped
class PinCount {

  @Inject private PersonKeyRepository repository;
  @Inject private OfficeClock clock;

  /** {@link Try.Counted} when a try may be made now; it counts as wrong from here on. */
  @Transactional(TxType.REQUIRES_NEW)
  public Try begin(UUID personId) {
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
    key.tries(key.tries().wrong(now));
    return new Try.Counted(
        key.enrolled(),
        key.tries().lockedAt(now)
            ? new Try.Locked(key.tries().lockedUntil())
            : new Try.Wrong(key.tries().left()));
  }

  /** The try was right: nothing is counted any more. */
  @Transactional(TxType.REQUIRES_NEW)
  public void right(UUID personId, UUID keyId) {
    locked(personId, keyId).ifPresent(key -> key.tries(PinTries.NONE));
  }

  /** As {@link #right}, and the key is wrapped anew. */
  @Transactional(TxType.REQUIRES_NEW)
  public void wrapped(UUID personId, EnrolledKey anew) {
    locked(personId, anew.keyId()).ifPresent(key -> key.wrap(anew));
  }

  private Optional<PersonKey> locked(UUID personId, UUID keyId) {
    return repository.lockedOf(personId).filter(key -> key.enrolled().keyId().equals(keyId));
  }
}
