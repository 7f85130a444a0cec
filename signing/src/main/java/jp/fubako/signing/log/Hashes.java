package jp.fubako.signing.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 with the domain separation of RFC 9162 §2.1. */
final class Hashes {
  static final int LENGTH = 32;

  private Hashes() {}

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static byte[] leaf(byte[] entry) {
    var digest = sha256();
    digest.update((byte) 0);
    return digest.digest(entry);
  }

  static byte[] node(byte[] left, byte[] right) {
    var digest = sha256();
    digest.update((byte) 1);
    digest.update(left);
    return digest.digest(right);
  }
}
