package jp.fubako.web.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jp.fubako.issuing.FairCopyState;

/** How the states after the decision are shown. */
@Named
@ApplicationScoped
public class IssueLooksView {

  /** Chip of a 浄書. */
  public String copy(FairCopyState state) {
    return switch (state) {
      case MADE -> "progress";
      case COLLATED -> "done";
      case SENT_BACK -> "returned";
      case REPLACED -> "ended";
    };
  }
}
