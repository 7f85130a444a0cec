package jp.fubako.signing;

/** Whether the signer's certificate leads to a root that was given. */
public enum Trust {
  /** The chain holds and was valid at the claimed time. */
  TRUSTED,
  /** No chain to a given root. */
  UNKNOWN_ISSUER,
  /** A chain exists, but the certificate was not valid at the claimed time. */
  NOT_VALID_THEN,
  /** The certificate had been revoked at the claimed time. */
  REVOKED,
  /** The certificate was not made for signing documents. */
  WRONG_USAGE
}
