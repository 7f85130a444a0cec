package jp.fubako.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import jp.fubako.signing.EnrolledKey;
import jp.fubako.signing.SigningKey;
import jp.fubako.signing.WrongPinException;

/**
 * Opens keys. The PIN is stretched for half a second and longer on a busy machine, so no row stays
 * locked meanwhile: a try is counted as wrong before it is made, and the count is cleared when it
 * was right. Trying many at once gains nothing.
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

    /** May be made; counted as wrong until it is known to be right. */
    record Counted(EnrolledKey key, Try ifWrong) implements Try {}
  }

  @Inject private PinCount count;
  @Inject private OfficeKeys office;

  /** Tries to open the person's active key. */
  public Try open(UUID personId, char[] pin) {
    var begun = count.begin(personId);
    if (!(begun instanceof Try.Counted counted)) {
      return begun;
    }
    try {
      var opened = office.authority().vault().open(counted.key(), personId, pin);
      count.right(personId, counted.key().keyId());
      return new Try.Opened(opened);
    } catch (WrongPinException e) {
      return counted.ifWrong();
    }
  }

  /** Wraps the person's key under a new PIN; the old one is tried as by {@link #open}. */
  public Try rewrap(UUID personId, char[] oldPin, char[] newPin) {
    var begun = count.begin(personId);
    if (!(begun instanceof Try.Counted counted)) {
      return begun;
    }
    try {
      var vault = office.authority().vault();
      var key = vault.changePin(counted.key(), personId, oldPin, newPin, OfficeKeys.hardening());
      count.wrapped(personId, key);
      return new Try.Opened(null);
    } catch (WrongPinException e) {
      return counted.ifWrong();
    }
  }
}
