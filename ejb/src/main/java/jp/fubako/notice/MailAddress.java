package jp.fubako.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.fubako.shared.Verdict;

/** An address to which mail can be sent: plain ASCII, so that nothing else gets into a header. */
record MailAddress(String text) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
  private static final int LONGEST = 254;

  /** Reads what was typed; nothing when it is no address. */
  static Optional<MailAddress> read(String typed) {
    var text = typed == null ? "" : typed.strip();
    return text.length() <= LONGEST && SHAPE.matcher(text).matches()
        ? Optional.of(new MailAddress(text))
        : Optional.empty();
  }

  /**
   * Whether the town writes to it.
   *
   * @param domain the town's mail domain; empty allows every one
   */
  Verdict allowedBy(String domain) {
    var at = text.substring(text.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    return domain.isEmpty() || at.equals(domain) || at.endsWith("." + domain)
        ? Verdict.allowed()
        : Verdict.refused(NoticeRefusal.ADDRESS_ELSEWHERE, domain);
  }
}
