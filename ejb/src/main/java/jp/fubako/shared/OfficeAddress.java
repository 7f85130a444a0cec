package jp.fubako.shared;

import java.net.URI;
import java.util.Optional;

/** {@code FUBAKO_URL}: the address of the application as people type it. */
public final class OfficeAddress {

  private OfficeAddress() {}

  /** The address, ending in a slash; empty when none was configured. */
  public static Optional<URI> configured() {
    return Optional.ofNullable(System.getenv("FUBAKO_URL"))
        .filter(url -> !url.isBlank())
        .map(url -> URI.create(url.endsWith("/") ? url : url + "/"))
        .filter(url -> url.getHost() != null);
  }
}
