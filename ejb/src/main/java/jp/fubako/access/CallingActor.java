package jp.fubako.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.fubako.audit.Actor;
import jp.fubako.audit.ActorSource;
import jp.fubako.organisation.Duty;

/** Tells the trail who is calling. */
@ApplicationScoped
class CallingActor implements ActorSource {

  @Inject private AccessService access;

  @Override
  public Actor current() {
    return access.callerIfAny().map(CallingActor::of).orElse(Actor.SYSTEM);
  }

  private static Actor of(Caller caller) {
    return new Actor(
        caller.personId(),
        caller.username(),
        caller.name(),
        caller.mainDuty().map(Duty::fullTitle).orElse(""),
        caller.client());
  }
}
