package jp.fubako.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A table that somebody made in a spreadsheet and saved as CSV in UTF-8 or Windows-31J. The
 * character set is never guessed from likelihood: what decodes strictly as UTF-8 is UTF-8, else
 * what decodes strictly as Windows-31J is that, else it is refused.
 */
public final class UploadedTable {

  /** The most bytes that are looked at; a town's largest table has a few hundred kilobytes. */
  public static final int MOST_BYTES = 5_000_000;

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

  private UploadedTable() {}

  /** True for a packed file, as workbooks are; {@link #csv} does not read it. */
  public static boolean packed(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3;
  }

  /** The text of a CSV file; empty when it is none, or is too large. */
  public static Optional<String> csv(byte[] file) {
    return file.length > MOST_BYTES || packed(file)
        ? Optional.empty()
        : CHARSETS.stream().flatMap(c -> decoded(file, c).stream()).findFirst();
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
