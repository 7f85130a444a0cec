package jp.fubako.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** 変更・取消: what a proposal takes the place of, and what took its place. */
@Embeddable
class Succession {

  @Column(name = "supersedes")
  private UUID supersedes;

  @Column(name = "superseded_by")
  private UUID by;

  @Enumerated(EnumType.STRING)
  @Column(name = "superseded_how")
  private Origin how;

  /** The decided proposal that this one changes or cancels, or null. */
  UUID supersedes() {
    return supersedes;
  }

  void supersedes(UUID old) {
    supersedes = old;
  }

  /** The decided one that took the place of this, or null. */
  UUID by() {
    return by;
  }

  /** {@link Origin#CHANGE} or {@link Origin#CANCELLATION}, or null. */
  Origin how() {
    return how;
  }

  void supersededBy(UUID newer, Origin change) {
    by = newer;
    how = change;
  }
}
