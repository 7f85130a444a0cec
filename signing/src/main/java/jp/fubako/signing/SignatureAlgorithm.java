package jp.fubako.signing;

/**
 * Algorithms with which an approval may be signed. The algorithm is data of the key: CRYPTREC lists
 * P-256 and RSA-3072 (128 bit) as usable to 2050.
 */
public enum SignatureAlgorithm {
  ECDSA_SHA256("SHA256withECDSA", "EC"),
  RSA_SHA256("SHA256withRSA", "RSA");

  private final String jcaName;
  private final String keyAlgorithm;

  SignatureAlgorithm(String jcaName, String keyAlgorithm) {
    this.jcaName = jcaName;
    this.keyAlgorithm = keyAlgorithm;
  }

  /** The name of the signature in the Java Cryptography Architecture. */
  public String jcaName() {
    return jcaName;
  }

  /**
   * The algorithm that goes with a public key.
   *
   * @param keyAlgorithm as {@link java.security.Key#getAlgorithm()} tells it
   * @throws IllegalArgumentException for a key that must not sign approvals
   */
  public static SignatureAlgorithm forKey(String keyAlgorithm) {
    for (var each : values()) {
      if (each.keyAlgorithm.equals(keyAlgorithm)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no signature algorithm for keys of kind " + keyAlgorithm);
  }
}
