package jp.fubako.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.organisation.Duty;

/** 起案者, and the 担当 who goes on with it after he has left the section (domain 2.7.5). */
@Embeddable
class DraftedBy {

  @Column(name = "drafter_id")
  private UUID drafterId;

  @Column(name = "drafter_name")
  private String drafterName;

  @Column(name = "drafter_title")
  private String drafterTitle;

  /** Null as long as the drafter goes on himself. */
  @Column(name = "handler_id")
  private UUID handlerId;

  protected DraftedBy() {}

  DraftedBy(Caller drafter) {
    drafterId = drafter.personId();
  }

  /** Who submits for a drafter who has left is not thereby the drafter. */
  void actsAs(Duty duty, Caller caller) {
    if (drafterId.equals(caller.personId())) {
      drafterName = caller.name();
      drafterTitle = duty.fullTitle();
    }
  }

  UUID drafterId() {
    return drafterId;
  }

  /** Who goes on with it. */
  UUID keeperId() {
    return handlerId == null ? drafterId : handlerId;
  }

  String name() {
    return drafterName;
  }

  String title() {
    return drafterTitle;
  }
}
