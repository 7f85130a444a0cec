package jp.fubako.authority;

/**
 * What a test gave.
 *
 * @param decider who decides by the version; empty when nobody does
 * @param route all who are asked, as in {@link TestLine#route()}
 * @param refusal bundle key of the reason why nothing came out, or empty
 */
public record TestResult(TestLine test, String decider, String route, String refusal) {

  /** Whether it is what the test expects. */
  public boolean passed() {
    return refusal.isEmpty()
        && !decider.isEmpty()
        && test.decider().equals(decider)
        && (test.route().isEmpty() || plain(test.route()).equals(plain(route)));
  }

  private static String plain(String route) {
    return route.replaceAll("[\\s\\u3000]", "");
  }
}
