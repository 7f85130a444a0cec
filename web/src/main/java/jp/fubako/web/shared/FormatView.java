package jp.fubako.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.Verdict;
import jp.fubako.shared.Wareki;

/** How values are written on every page: {@code fmt} in EL. */
@Named("fmt")
@ApplicationScoped
public class FormatView {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H:mm").withZone(OfficeClock.ZONE);

  private OfficeClock clock;

  public FormatView() {}

  @Inject
  public FormatView(OfficeClock clock) {
    this.clock = clock;
  }

  /** The text of a key with its placeholders filled. */
  public String text(String key, Object... args) {
    return Texts.of(key, args);
  }

  /** The text of {@code prefix.NAME}: enum constants are spelled out in the bundle. */
  public String named(String prefix, Object constant) {
    return constant == null
        ? ""
        : Texts.of(prefix + "." + (constant instanceof Enum<?> e ? e.name() : constant));
  }

  /** Why a verdict refuses; empty when it allows. */
  public String reason(Verdict verdict) {
    return verdict instanceof Verdict.Refused refused
        ? Texts.refusal(refused.reason().key(), refused.args())
        : "";
  }

  /** 令和8年11月22日, of a day or an instant. */
  public String date(Object dayOrInstant) {
    var day = day(dayOrInstant);
    return day == null ? "" : Wareki.format(day);
  }

  /** 令和8年度, by the western year in which it begins. */
  public String fiscalYear(int year) {
    return Wareki.fiscalYear(year);
  }

  /** R8.11.22. */
  public String shortDate(Object dayOrInstant) {
    var day = day(dayOrInstant);
    return day == null ? "" : Wareki.formatShort(day);
  }

  /** 8.11.22: the middle of a seal. */
  public String sealDate(Object dayOrInstant) {
    var text = shortDate(dayOrInstant);
    return text.isEmpty() ? "" : text.substring(1);
  }

  /** 令和8年11月22日 10:12. */
  public String dateTime(Instant at) {
    return at == null ? "" : date(at) + " " + TIME.format(at);
  }

  /** 10:12. */
  public String time(Instant at) {
    return at == null ? "" : TIME.format(at);
  }

  /** 2026-11-22, for machines and for a look at the western year. */
  public String iso(Object dayOrInstant) {
    var day = day(dayOrInstant);
    return day == null ? "" : day.toString();
  }

  /** 123,000. */
  public String amount(Long yen) {
    return yen == null ? "" : NumberFormat.getIntegerInstance(Locale.JAPAN).format(yen);
  }

  /** 1.4 MB. */
  public String size(long bytes) {
    if (bytes < 1_000) {
      return bytes + " B";
    }
    return bytes < 1_000_000
        ? Math.round(bytes / 1e3) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  /** Today, 1 day, 2 days: how long it has waited. */
  public String waiting(Instant since) {
    if (since == null) {
      return "";
    }
    var days = daysBetween(OfficeClock.dateOf(since), clock.today());
    return days <= 0 ? Texts.of("shared.waiting.today") : Texts.of("shared.waiting.days", days);
  }

  /** OVERDUE, SOON (three days), LATER or NONE. */
  public String urgency(LocalDate due) {
    if (due == null) {
      return "NONE";
    }
    var days = daysBetween(clock.today(), due);
    if (days < 0) {
      return "OVERDUE";
    }
    return days <= 3 ? "SOON" : "LATER";
  }

  /** Chip for a due date: overdue, soon or plain. */
  public String dueLook(LocalDate due) {
    return switch (urgency(due)) {
      case "OVERDUE" -> "overdue";
      case "SOON" -> "soon";
      default -> "plain";
    };
  }

  /** Number of the page, from 1. */
  public int pageNumber(PageOf<?> page) {
    return page.limit() == 0 ? 1 : page.offset() / page.limit() + 1;
  }

  /** How many pages there are. */
  public long pageCount(PageOf<?> page) {
    return page.limit() == 0 ? 1 : Math.max(1, Math.ceilDiv(page.total(), page.limit()));
  }

  public boolean hasMore(PageOf<?> page) {
    return page.hasMore();
  }

  private static long daysBetween(LocalDate from, LocalDate to) {
    return Duration.between(from.atStartOfDay(), to.atStartOfDay()).toDays();
  }

  private static LocalDate day(Object value) {
    return switch (value) {
      case null -> null;
      case LocalDate day -> day;
      case Instant at -> OfficeClock.dateOf(at);
      case Object other -> throw new IllegalArgumentException("not a day: " + other.getClass());
    };
  }
}
