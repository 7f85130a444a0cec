package jp.fubako.audit;

import java.util.UUID;

/**
 * Who acts.
 *
 * @param personId the person, or null for the system itself and for pure administrator accounts
 * @param username login name; {@code system} for work without a person
 * @param name the person's name at that moment
 * @param post unit and post at that moment, for example 総務課 総務係長; empty if none
 * @param client network address of the caller; empty if none
 */
public record Actor(UUID personId, String username, String name, String post, String client) {

  /** Timers and after-commit work. */
  public static final Actor SYSTEM = new Actor(null, "system", "システム", "", "");
}
