package jp.fubako.search.text.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jp.fubako.search.text.FailureKind;

/**
 * Reads the values of the first sheet of an Office Open XML workbook (ECMA-376 part 1, §18): texts
 * and plain numbers. It knows no formulas, dates or styles, resolves no entities, and stops at
 * sizes that no table of an office has.
 */
public final class SheetReader {

  private static final int MOST_UNPACKED = 40_000_000;
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_COLUMNS = 200;
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TEXTS = "xl/sharedStrings.xml";

  private final List<String> texts = new ArrayList<>();
  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();

  private SheetReader() {}

  /**
   * The sheet as CSV, one line for each row up to the last.
   *
   * @throws IOException when it is no workbook, or too large
   */
  public static String csv(Path workbook) throws IOException {
    var parts = unpacked(workbook);
    if (!parts.containsKey(SHEET)) {
      throw new Refusal(FailureKind.UNSUPPORTED, "no first sheet");
    }
    var reader = new SheetReader();
    try {
      if (parts.containsKey(TEXTS)) {
        reader.readTexts(parts.get(TEXTS));
      }
      reader.readSheet(parts.get(SHEET));
    } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
      throw new Refusal(FailureKind.DAMAGED, "not a workbook");
    }
    return reader.lines();
  }

  /** By the directory at its end, as Excel reads it: local headers are not always filled in. */
  private static Map<String, byte[]> unpacked(Path workbook) throws IOException {
    var parts = new HashMap<String, byte[]>();
    try (var zip = new ZipFile(workbook.toFile())) {
      unpack(zip, parts);
    }
    return parts;
  }

  private static void unpack(ZipFile zip, Map<String, byte[]> parts) throws IOException {
    int left = MOST_UNPACKED;
    for (var name : List.of(SHEET, TEXTS)) {
      var entry = zip.getEntry(name);
      if (entry == null) {
        continue;
      }
      try (var in = zip.getInputStream(entry)) {
        var bytes = in.readNBytes(left + 1);
        left -= bytes.length;
        if (left < 0) {
          throw new Refusal(FailureKind.TOO_LARGE, "too large");
        }
        parts.put(name, bytes);
      }
    }
  }

  private static XMLStreamReader xml(byte[] part) throws XMLStreamException {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(
        new ByteArrayInputStream(part), StandardCharsets.UTF_8.name());
  }

  private void readTexts(byte[] part) throws XMLStreamException {
    var xml = xml(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        texts.add(text(xml, "si"));
      }
    }
  }

  private void readSheet(byte[] part) throws XMLStreamException, IOException {
    var xml = xml(part);
    int row = 0;
    int column = 0;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("row")) {
        var number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = 0;
      } else if (xml.getLocalName().equals("c")) {
        var place = xml.getAttributeValue(null, "r");
        column = place == null ? column + 1 : column(place);
        if (row > MOST_ROWS || column > MOST_COLUMNS) {
          throw new Refusal(FailureKind.TOO_LARGE, "too large");
        }
        var type = xml.getAttributeValue(null, "t");
        put(row, column, value(type == null ? "n" : type, xml));
      }
    }
  }

  private void put(int row, int column, String value) {
    if (!value.isEmpty()) {
      rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, value);
    }
  }

  private String value(String type, XMLStreamReader xml) throws XMLStreamException {
    var raw = text(xml, "c");
    return switch (type) {
      case "s" -> texts.get(Integer.parseInt(raw.strip()));
      case "n" ->
          raw.isBlank() ? "" : new BigDecimal(raw.strip()).stripTrailingZeros().toPlainString();
      default -> raw;
    };
  }

  /** All text below an element, without phonetic readings and formulas. */
  private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    var out = new StringBuilder();
    int inside = 0;
    for (int event = xml.next(); ; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && silent(xml)) {
        inside++;
      } else if (event == XMLStreamConstants.END_ELEMENT && silent(xml)) {
        inside--;
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
        return out.toString();
      } else if (inside == 0 && xml.isCharacters()) {
        out.append(xml.getText());
      }
    }
  }

  private static boolean silent(XMLStreamReader xml) {
    return xml.getLocalName().equals("rPh") || xml.getLocalName().equals("f");
  }

  /** BC12 → 55. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
    }
    return column;
  }

  private String lines() {
    if (rows.isEmpty()) {
      return "";
    }
    int width = rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
    var out = new StringBuilder();
    for (int row = 1; row <= rows.lastKey(); row++) {
      var cells = rows.getOrDefault(row, new TreeMap<>());
      var line = new ArrayList<String>();
      for (int column = 1; column <= width; column++) {
        line.add(quoted(cells.getOrDefault(column, "")));
      }
      out.append(cells.isEmpty() ? "" : line.stream().collect(Collectors.joining(",")))
          .append("\n");
    }
    return out.toString();
  }

  /** A line break inside a cell would shift the numbers of all lines below. */
  private static String quoted(String cell) {
    return '"' + cell.replaceAll("[\\r\\n]+", " ").replace("\"", "\"\"") + '"';
  }
}
