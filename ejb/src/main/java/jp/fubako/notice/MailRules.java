package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import jp.fubako.shared.OfficeAddress;

/**
 * Whether and to whom mail is sent. Of the environment it needs {@code FUBAKO_SMTP_HOST} and {@code
 * FUBAKO_URL}, the address of the application as people type it; links are built from nothing else.
 */
@ApplicationScoped
class MailRules {

  @Inject private PreferenceRepository preferences;

  /** Whether the town sends mail now. */
  boolean on() {
    return office().isPresent() && on(preferences.rules().mail(), configured());
  }

  static boolean on(TownMail choice, boolean configured) {
    return choice == TownMail.ON || choice == TownMail.AUTO && configured;
  }

  static boolean configured() {
    return set("FUBAKO_SMTP_HOST").isPresent();
  }

  /** Address of the application, ending in a slash; empty when it was not configured. */
  static Optional<URI> office() {
    return OfficeAddress.configured();
  }

  /** Whether mail reaches this person. */
  boolean reach(NoticePreference preference) {
    return preference.address() != null
        && on()
        && MailAddress.read(preference.address())
            .filter(a -> a.allowedBy(preferences.rules().mailDomain()).isAllowed())
            .isPresent();
  }

  private static Optional<String> set(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
