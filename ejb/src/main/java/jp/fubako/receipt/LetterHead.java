package jp.fubako.receipt;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.fubako.records.MailFacts;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Wareki;

/**
 * What can be read from the head of an official letter in its usual form: number and date at the
 * top right, addressee, sender, subject (…について（照会）), and a date by which to answer. Only ever a
 * suggestion: OCR and senders err.
 */
record LetterHead(
    String subject,
    String sender,
    String addressee,
    String number,
    LocalDate date,
    LocalDate dueOn) {

  private static final int HEAD_LINES = 40;
  private static final String DAY = "(?:令和|平成)(?:元|\\d{1,2})年\\d{1,2}月\\d{1,2}日";
  private static final Pattern NUMBER =
      Pattern.compile("^[^\\s、。「」（）()]{1,12}第\\d{1,6}号(?:の\\d{1,3})?$");
  private static final Pattern DATE = Pattern.compile("^" + DAY + "$");
  private static final Pattern ANY_DAY = Pattern.compile(DAY);
  private static final Pattern ADDRESSEE = Pattern.compile("^(.{2,60}?)\\s*(?:殿|様|御中|あて|宛て?)$");
  private static final Pattern SUBJECT =
      Pattern.compile("^.{2,120}(?:について|の件)\\s*(?:[（(][^）)]{1,12}[）)])?$");
  private static final Pattern SENDER =
      Pattern.compile("^.{1,50}(?:知事|市長|町長|村長|長|理事長|代表取締役|会長|委員会)(?:\\s.{1,20})?$");
  private static final Pattern DUE = Pattern.compile("(?:期限|までに|締切|〆切|提出期日|回答期日)");

  /** From the text of a letter's first page. */
  static LetterHead of(String text) {
    var lines = lines(text);
    var head = lines.subList(0, Math.min(HEAD_LINES, lines.size()));
    int addressee = indexOf(head, ADDRESSEE);
    int subject = indexOf(head, SUBJECT);
    var number = first(head, NUMBER);
    var date = first(head, DATE);
    return new LetterHead(
        subject < 0 ? null : head.get(subject),
        sender(head, addressee, subject),
        addressee < 0 ? null : group(ADDRESSEE, head.get(addressee)),
        number,
        date == null ? null : Wareki.parse(date).orElse(null),
        due(lines));
  }

  /** From the head of a mail; its own words say number and due date, if any. */
  static LetterHead of(MailFacts mail, String text) {
    var body = of(text);
    return new LetterHead(
        mail.subject() == null ? body.subject() : mail.subject(),
        mail.from() == null ? body.sender() : displayName(mail.from()),
        body.addressee(),
        body.number(),
        mail.sentAt() == null ? body.date() : OfficeClock.dateOf(mail.sentAt()),
        body.dueOn());
  }

  boolean isEmpty() {
    return subject == null && sender == null && number == null && date == null && dueOn == null;
  }

  /** 山形県 林務課 from 山形県 林務課 &lt;rinmu@pref.example.jp&gt;; the address when there is no name. */
  static String displayName(String from) {
    var name = from.replaceFirst("\\s*<[^>]*>\\s*$", "").replace("\"", "").strip();
    return name.isEmpty() ? from.replaceAll("[<>]", "").strip() : name;
  }

  /** NFKC, blanks within lines joined to one, blank lines dropped. */
  private static List<String> lines(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .lines()
        .map(line -> line.replaceAll("[\\s\\u3000]+", " ").strip())
        .map(LetterHead::joined)
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  /** 令 和 8 年 and 第 1 号: typeset apart, one word. */
  private static String joined(String line) {
    var close = line.replace(" ", "");
    return DATE.matcher(close).matches() || NUMBER.matcher(close).matches() ? close : line;
  }

  /** The sender stands between addressee and subject. */
  private static String sender(List<String> head, int addressee, int subject) {
    if (addressee < 0) {
      return null;
    }
    int end = subject > addressee ? subject : head.size();
    return head.subList(addressee + 1, end).stream()
        .filter(line -> SENDER.matcher(line).matches())
        .findFirst()
        .orElse(null);
  }

  /** A date in a line that speaks of a time limit, or in the line after. */
  private static LocalDate due(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (DUE.matcher(lines.get(i)).find()) {
        var near = lines.get(i) + (i + 1 < lines.size() ? lines.get(i + 1) : "");
        Matcher day = ANY_DAY.matcher(near.replace(" ", ""));
        if (day.find()) {
          return Wareki.parse(day.group()).orElse(null);
        }
      }
    }
    return null;
  }

  private static String first(List<String> lines, Pattern pattern) {
    int index = indexOf(lines, pattern);
    return index < 0 ? null : lines.get(index);
  }

  private static int indexOf(List<String> lines, Pattern pattern) {
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private static String group(Pattern pattern, String line) {
    var matcher = pattern.matcher(line);
    return matcher.matches() ? matcher.group(1) : null;
  }
}
