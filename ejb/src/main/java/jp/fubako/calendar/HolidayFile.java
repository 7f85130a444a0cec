package jp.fubako.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.fubako.calendar.HolidayImport.Cause;
import jp.fubako.calendar.HolidayImport.Fault;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The Cabinet Office's list of holidays (内閣府「国民の祝日」について, syukujitsu.csv): Windows-31J, a heading,
 * then {@code 2026/1/1,元日}. UTF-8 is read as well, as Excel writes it.
 */
record HolidayFile(SortedMap<LocalDate, String> days, List<Fault> faults) {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("u/M/d").withResolverStyle(ResolverStyle.STRICT);
  private static final int LONGEST_NAME = 100;

  static HolidayFile read(byte[] bytes) {
    var days = new TreeMap<LocalDate, String>();
    var faults = new ArrayList<Fault>();
    var text = text(bytes);
    if (text == null) {
      faults.add(new Fault(1, "", Cause.UNREADABLE, ""));
      return new HolidayFile(days, faults);
    }
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
      for (var row : parser) {
        if (row.getRecordNumber() > 1) {
          read(row, parser.getCurrentLineNumber(), days, faults);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      faults.add(new Fault(1, "", Cause.UNREADABLE, String.valueOf(e.getMessage())));
    }
    if (faults.isEmpty() && days.isEmpty()) {
      faults.add(new Fault(1, "", Cause.EMPTY, ""));
    }
    return new HolidayFile(days, faults);
  }

  private static void read(
      CSVRecord row, long line, SortedMap<LocalDate, String> days, List<Fault> faults) {
    var date = row.get(0).strip();
    var name = row.size() < 2 ? "" : row.get(1).strip();
    if (date.isEmpty() && name.isEmpty()) {
      return;
    }
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      faults.add(new Fault(line, "国民の祝日・休日名称", Cause.NAME_MISSING, name));
      return;
    }
    try {
      if (days.put(LocalDate.parse(date, DAY), name) != null) {
        faults.add(new Fault(line, "国民の祝日・休日月日", Cause.APPEARS_TWICE, date));
      }
    } catch (DateTimeException e) {
      faults.add(new Fault(line, "国民の祝日・休日月日", Cause.NOT_A_DATE, date));
    }
  }

  /** The text, or null when it is in neither encoding. */
  private static String text(byte[] bytes) {
    for (var charset : List.of(StandardCharsets.UTF_8, WINDOWS_31J)) {
      try {
        var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException e) {
        // the next encoding
      }
    }
    return null;
  }

  /** The years that the list speaks about. */
  List<Integer> years() {
    return days.keySet().stream().map(LocalDate::getYear).distinct().collect(Collectors.toList());
  }

  /** The same list as the Cabinet Office writes it. */
  static byte[] write(SortedMap<LocalDate, String> days) {
    var text = new StringBuilder("国民の祝日・休日月日,国民の祝日・休日名称\r\n");
    days.forEach(
        (day, name) -> text.append(DAY.format(day)).append(',').append(name).append("\r\n"));
    return text.toString().getBytes(WINDOWS_31J);
  }
}
