package jp.fubako.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * An action was refused for a reason that the person can understand. Nothing was changed. Carries a
 * code, never a text.
 */
@ApplicationException(rollback = true, inherited = true)
public class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Verdict.Refused refused;
  private final String key;

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
}
