package jp.fubako.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.shared.OfficeClock;

/**
 * Remembers requests by the key that came with the form, so that a double click or a repeat after a
 * lost answer gets the first result instead of a second effect.
 *
 * <p>Use: {@code resultOf} as the first statement of the transaction (a racing twin waits there
 * until the first has committed), {@code remember} before its end.
 */
@ApplicationScoped
public class Idempotency {

  @Inject private RequestRepository repository;
  @Inject private OfficeClock clock;

  /**
   * The result of an earlier request with this key, or empty when this is the first; then the key
   * is claimed by the present transaction.
   *
   * @throws IllegalArgumentException when the key was used for another operation
   */
  @Transactional(TxType.MANDATORY)
  public Optional<String> resultOf(UUID key, String operation) {
    if (repository.claim(key, operation, clock.now())) {
      return Optional.empty();
    }
    var earlier = repository.find(key);
    if (!earlier.operation().equals(operation)) {
      throw new IllegalArgumentException("request key was used for " + earlier.operation());
    }
    return Optional.ofNullable(earlier.result());
  }

  /** Keeps the result under a key claimed by {@code resultOf} (or not yet used). */
  @Transactional(TxType.MANDATORY)
  public void remember(UUID key, String operation, String result) {
    repository.claim(key, operation, clock.now());
    repository.complete(key, result);
  }
}
