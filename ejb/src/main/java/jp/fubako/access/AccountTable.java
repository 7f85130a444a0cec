package jp.fubako.access;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Accounts as a CSV table: {@code username,staff_no,roles}, roles separated by spaces. */
final class AccountTable {

  /** One account to be made or changed. */
  record Line(long number, String username, String staffNo, Set<Role> roles) {}

  /** Thrown with the number of the first line that is wrong, the heading being line 1. */
  static final class WrongLineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;

    WrongLineException(long line) {
      super("line " + line);
      this.line = line;
    }

    long line() {
      return line;
    }
  }

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,98}");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private AccountTable() {}

  static List<Line> read(String text) throws WrongLineException {
    var lines = new ArrayList<Line>();
    var seen = new HashSet<String>();
    var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (var parser = FORMAT.parse(new StringReader(plain))) {
      for (var values : parser) {
        var line = line(values, parser.getCurrentLineNumber());
        if (!seen.add(line.username())) {
          throw new WrongLineException(line.number());
        }
        lines.add(line);
      }
    } catch (IOException e) {
      throw new WrongLineException(1);
    }
    return lines;
  }

  private static Line line(CSVRecord values, long number) throws WrongLineException {
    try {
      var roles = EnumSet.noneOf(Role.class);
      for (var role : values.get("roles").split("\\s+")) {
        if (!role.isEmpty()) {
          roles.add(Role.valueOf(role));
        }
      }
      var username = values.get("username");
      if (!USERNAME.matcher(username).matches()) {
        throw new WrongLineException(number);
      }
      return new Line(number, username, values.get("staff_no"), roles);
    } catch (IllegalArgumentException e) {
      throw new WrongLineException(number);
    }
  }
}
