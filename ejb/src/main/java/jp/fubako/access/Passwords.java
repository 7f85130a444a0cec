package jp.fubako.access;

import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/** Password hashes as the server's login reads them: bcrypt, modular crypt format. */
final class Passwords {

  private static final int COST = 12;
  private static final int SALT_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Passwords() {}

  static String hash(char[] password) {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return OpenBSDBCrypt.generate("2a", password, salt, COST);
  }

  static boolean matches(char[] password, String hash) {
    return OpenBSDBCrypt.checkPassword(hash, password);
  }
}
