package jp.fubako.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A table that somebody made in a spreadsheet: an .xlsx workbook (its first sheet) or CSV in UTF-8
 * or Windows-31J. The character set is never guessed from likelihood: what decodes strictly as
 * UTF-8 is UTF-8, else what decodes strictly as Windows-31J is that, else it is refused.
 */
public final class UploadedTable {

  /** The most bytes that are looked at; a town's largest table has a few hundred kilobytes. */
  public static final int MOST_BYTES = 5_000_000;

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

  private UploadedTable() {}

  /**
   * The table as CSV text; the lines of a workbook are its rows, empty ones included.
   *
   * @return empty when it is neither, or is too large
   */
  public static Optional<String> csv(byte[] file) {
    if (file.length > MOST_BYTES) {
      return Optional.empty();
    }
    if (file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3) {
      try {
        return Optional.of(SheetReader.csv(file));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
    return CHARSETS.stream().flatMap(c -> decoded(file, c).stream()).findFirst();
  }

  private static Optional<String> decoded(byte[] file, Charset charset) {
    try {
      var text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString();
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
