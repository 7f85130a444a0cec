package jp.fubako.web.oral;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.oral.OralRow;
import jp.fubako.oral.OralService;

/** What was decided orally, beside a case. */
@Named
@RequestScoped
public class OralView {

  @Inject private OralService oral;

  private final Map<UUID, Optional<OralRow>> read = new HashMap<>();

  /** Null when nothing was. */
  public OralRow of(UUID subject) {
    return read.computeIfAbsent(subject, oral::of).orElse(null);
  }
}
