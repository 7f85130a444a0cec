package jp.fubako.audit;

/**
 * Tells the trail who is acting now. The trail lies below the features that know people, so they
 * provide this (access does) instead of being asked.
 */
public interface ActorSource {

  /** The present actor; {@link Actor#SYSTEM} when nobody has signed in. */
  Actor current();
}
