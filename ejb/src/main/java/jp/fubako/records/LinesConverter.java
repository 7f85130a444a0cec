package jp.fubako.records;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps a short list of one-line texts in one column, a line each. */
@Converter
class LinesConverter implements AttributeConverter<List<String>, String> {

  @Override
  public String convertToDatabaseColumn(List<String> lines) {
    if (lines == null) {
      return "";
    }
    return lines.stream()
        .filter(line -> line != null && !line.isBlank())
        .map(line -> line.replace('\n', ' ').strip())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    return column == null || column.isEmpty() ? List.of() : List.of(column.split("\n"));
  }
}
