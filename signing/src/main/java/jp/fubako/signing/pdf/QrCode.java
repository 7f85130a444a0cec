package jp.fubako.signing.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An address as a QR code (ISO/IEC 18004); a quarter of it may be soiled (level Q). */
final class QrCode {
  /** Modules that have to stay white around it (ISO/IEC 18004 9.1). */
  private static final int QUIET = 4;

  private final ByteMatrix modules;

  private QrCode(ByteMatrix modules) {
    this.modules = modules;
  }

  static QrCode of(URI address) {
    try {
      var hints = Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
      var code = Encoder.encode(address.toASCIIString(), ErrorCorrectionLevel.Q, hints);
      return new QrCode(code.getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + address, e);
    }
  }

  /** Draws it as areas, one for each run of dark modules in a row; sharp at any resolution. */
  void draw(FormPage page, double x, double y, double size) throws IOException {
    var width = modules.getWidth();
    var module = size / (width + 2 * QUIET);
    for (int row = 0; row < modules.getHeight(); row++) {
      var from = 0;
      while (from < width) {
        var to = from;
        while (to < width && modules.get(to, row) == 1) {
          to++;
        }
        if (to > from) {
          page.block(
              x + (QUIET + from) * module,
              y + (QUIET + row) * module,
              (to - from) * module,
              module);
        }
        from = to + 1;
      }
    }
  }
}
