package jp.fubako.web.shared;

import java.security.SecureRandom;

/** A number that a person can read out on the telephone and an administrator finds in the log. */
public final class Incident {

  /** Request attribute under which the error page finds the number. */
  public static final String ATTRIBUTE = "fubako.incident";

  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Incident() {}

  /** Eight letters and digits without those that are mistaken for one another. */
  public static String number() {
    var text = new StringBuilder();
    RANDOM.ints(8, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
    return text.insert(4, '-').toString();
  }
}
