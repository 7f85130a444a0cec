package jp.fubako.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.UUID;

/**
 * An action was refused for a reason that the person can understand. Nothing was changed. Carries a
 * code, never a text.
 */
@ApplicationException(rollback = true, inherited = true)
public class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Verdict.Refused refused;
  private final String key;
  private transient UUID about;

  public RefusedException(Verdict.Refused refused) {
    super(refused.reason().key());
    this.refused = refused;
    this.key = refused.reason().key();
  }

  public RefusedException(Refusal reason, Object... args) {
    this(new Verdict.Refused(reason, List.of(args)));
  }

  /** Bundle key of the reason. */
  public String key() {
    return key;
  }

  public Refusal reason() {
    return refused.reason();
  }

  public List<Object> args() {
    return refused.args();
  }

  /** Names the document that it was about, for the trail. */
  public RefusedException about(UUID documentId) {
    about = documentId;
    return this;
  }

  /** The document that it was about, or null when nobody said. */
  public UUID about() {
    return about;
  }
}
