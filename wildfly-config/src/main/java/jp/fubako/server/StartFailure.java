package jp.fubako.server;

/**
 * The installation cannot start or stop; the message is meant for the operator (both languages).
 */
final class StartFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StartFailure(String key, Object... arguments) {
    super(Console.text(key, arguments));
  }

  StartFailure(Throwable cause, String key, Object... arguments) {
    super(Console.text(key, arguments), cause);
  }
}
