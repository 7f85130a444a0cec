package jp.fubako.notice;

import java.net.URI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import jp.fubako.shared.Wareki;

/**
 * A mail: plain text, a link, and as little as possible about the case.
 *
 * @param id of the notice or of the morning's summary; makes the Message-ID
 * @param to address
 * @param name of the receiver
 */
record Letter(UUID id, String to, String name, String subject, String text) {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(
          "jp.fubako.notice.letters", Locale.ROOT, Letter.class.getClassLoader());

  /** Where a mail goes. */
  record Receiver(String address, String name) {}

  /**
   * The mail of one notice.
   *
   * @param title null unless it may stand in a mail
   * @param office address of the application, ending in a slash
   */
  static Letter of(Notice notice, Receiver to, String title, URI office) {
    var kind = words("kind." + notice.kind());
    var subject =
        words(
            notice.urgent() ? "subject.urgent" : "subject.plain",
            kind,
            title == null ? words("subject.noTitle") : title);
    var text = new StringBuilder(words("greeting", to.name()));
    text.append("\n\n").append(words("said." + notice.kind())).append('\n');
    if (title != null) {
      text.append(words("line.title", title)).append('\n');
    }
    text.append(words("line.why", words("why." + notice.why(), notice.whyWords()))).append('\n');
    if (notice.dueOn() != null) {
      text.append(words("line.due", Wareki.format(notice.dueOn()))).append('\n');
    }
    text.append('\n').append(office.resolve("notice/open.xhtml?id=" + notice.id())).append('\n');
    return new Letter(notice.id(), to.address(), to.name(), subject, text + foot(office));
  }

  /** The mail of a morning: how many of what, never which. */
  static Letter of(Morning morning, Receiver to, URI office) {
    var text = new StringBuilder(words("greeting", to.name()));
    text.append("\n\n").append(words("said.digest", Wareki.format(morning.onDay()))).append('\n');
    line(text, "line.requests", morning.requests());
    line(text, "line.urgent", morning.urgent());
    line(text, "line.overdue", morning.overdue());
    line(text, "line.others", morning.others());
    text.append('\n').append(office.resolve("notice/list.xhtml")).append('\n');
    var subject = words("subject.digest", morning.requests(), morning.overdue());
    return new Letter(morning.id(), to.address(), to.name(), subject, text + foot(office));
  }

  private static void line(StringBuilder text, String key, int count) {
    if (count > 0) {
      text.append(words(key, count)).append('\n');
    }
  }

  private static String foot(URI office) {
    return "\n" + words("foot", office.resolve("notice/preferences.xhtml")) + "\n";
  }

  static String words(String key, Object... args) {
    return new MessageFormat(WORDS.getString(key), Locale.JAPAN).format(args);
  }
}
