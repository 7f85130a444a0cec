package jp.fubako.signing.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * A round date seal (日付印): post above, date in the middle, family name below. Drawn as outlines, so
 * that a signature embeds no font; the outlines of characters are kept.
 *
 * @param post e.g. 総務課長
 * @param date shown as 8.11.22
 * @param name family name, e.g. 髙橋
 * @param mark empty, or a sign beside the circle: 代, 後
 */
public record DateSeal(String post, LocalDate date, String name, String mark) {
  private static final double CENTRE = 50;
  private static final double RADIUS = 47.2;
  private static final double BAND = 12.5;
  private static final double SQUEEZED = 0.62;
  private static final String[] ACTING = {"職務代理者", "事務取扱", "事務代理"};

  /**
   * The seal as content of a PDF form.
   *
   * @param width width of the form in points
   * @param height height of the form in points
   */
  public byte[] content(double width, double height) {
    var out = new StringBuilder(4096);
    var scale = Math.min(width, height) / 100;
    out.append("q ").append(number(scale)).append(" 0 0 ").append(number(scale)).append(' ');
    out.append(number((width - 100 * scale) / 2)).append(' ');
    out.append(number((height - 100 * scale) / 2)).append(" cm\n");
    out.append("0.776 0.137 0.122 RG 0.776 0.137 0.122 rg 2.5 w\n");
    circle(out);
    out.append("1.6 w\n");
    var half = Math.sqrt(RADIUS * RADIUS - BAND * BAND);
    for (var y : new double[] {CENTRE + BAND, CENTRE - BAND}) {
      out.append(number(CENTRE - half)).append(' ').append(number(y)).append(" m ");
      out.append(number(CENTRE + half)).append(' ').append(number(y)).append(" l S\n");
    }
    upper(out);
    line(out, JapaneseDate.seal(date), CENTRE, CENTRE, 19.5, 84, 1);
    var signs = JapaneseText.printable(name, Face.GOTHIC).length;
    line(out, name, CENTRE, 24.5, signs <= 3 ? 19 : 17, 60, signs == 2 ? 1.35 : 1.05);
    if (!mark.isBlank()) {
      line(out, mark, 92, 92, 14, 14, 1);
    }
    return out.append("Q\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void upper(StringBuilder out) {
    var signs = post.codePoints().toArray();
    if (signs.length <= 6) {
      line(out, post, CENTRE, 75.5, signs.length <= 4 ? 16 : 15, 62, 1.02);
      return;
    }
    var cut = (signs.length - 1) / 2;
    for (var each : ACTING) {
      if (post.endsWith(each)) {
        cut = Math.max(1, signs.length - each.length());
      }
    }
    line(out, new String(signs, 0, cut), CENTRE, 83, 10.5, 46, 1);
    line(out, new String(signs, cut, signs.length - cut), CENTRE, 70.5, 11.5, 74, 1);
  }

  /** Centres a line of characters, squeezing (長体) and then shrinking it into the room. */
  private static void line(
      StringBuilder out, String text, double x, double y, double size, double room, double pitch) {
    var signs = JapaneseText.printable(text, Face.GOTHIC);
    if (signs.length == 0) {
      return;
    }
    var natural = Arrays.stream(signs).mapToDouble(c -> advance(c) * pitch).sum();
    natural -= advance(signs[signs.length - 1]) * (pitch - 1);
    var squeeze = Math.min(1, room / (natural * size));
    var height = size;
    if (squeeze < SQUEEZED) {
      height = size * squeeze / SQUEEZED;
      squeeze = SQUEEZED;
    }
    var left = x - natural * height * squeeze / 2;
    for (var each : signs) {
      var place = AffineTransform.getTranslateInstance(left, y - height * 0.38);
      place.scale(height * squeeze, height);
      glyph(out, each, place);
      left += advance(each) * pitch * height * squeeze;
    }
  }

  private static double advance(int codePoint) {
    return Fonts.width(Fonts.faceFor(codePoint, Face.GOTHIC), codePoint) / 1000;
  }

  private static void glyph(StringBuilder out, int codePoint, AffineTransform place) {
    var face = Fonts.faceFor(codePoint, Face.GOTHIC);
    var points = new double[6];
    double x = 0;
    double y = 0;
    var any = false;
    for (var path = Fonts.outline(face, codePoint).getPathIterator(place);
        !path.isDone();
        path.next()) {
      any = true;
      switch (path.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> {
          operator(out, points, 2, "m");
          x = points[0];
          y = points[1];
        }
        case PathIterator.SEG_LINETO -> {
          operator(out, points, 2, "l");
          x = points[0];
          y = points[1];
        }
        case PathIterator.SEG_QUADTO -> {
          operator(out, cubic(x, y, points), 6, "c");
          x = points[2];
          y = points[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          operator(out, points, 6, "c");
          x = points[4];
          y = points[5];
        }
        default -> out.append("h\n");
      }
    }
    if (any) {
      out.append("f\n");
    }
  }

  /** PDF knows cubic curves only. */
  private static double[] cubic(double x, double y, double[] quad) {
    return new double[] {
      x + 2 * (quad[0] - x) / 3,
      y + 2 * (quad[1] - y) / 3,
      quad[2] + 2 * (quad[0] - quad[2]) / 3,
      quad[3] + 2 * (quad[1] - quad[3]) / 3,
      quad[2],
      quad[3]
    };
  }

  private static void circle(StringBuilder out) {
    var k = RADIUS * 0.5523;
    var r = RADIUS;
    var c = CENTRE;
    operator(out, new double[] {c + r, c}, 2, "m");
    operator(out, new double[] {c + r, c + k, c + k, c + r, c, c + r}, 6, "c");
    operator(out, new double[] {c - k, c + r, c - r, c + k, c - r, c}, 6, "c");
    operator(out, new double[] {c - r, c - k, c - k, c - r, c, c - r}, 6, "c");
    operator(out, new double[] {c + k, c - r, c + r, c - k, c + r, c}, 6, "c");
    out.append("h S\n");
  }

  private static void operator(StringBuilder out, double[] values, int count, String name) {
    for (int i = 0; i < count; i++) {
      out.append(number(values[i])).append(' ');
    }
    out.append(name).append('\n');
  }

  /** At most two decimals, no exponent. */
  private static String number(double value) {
    var hundredths = Math.round(value * 100);
    var whole = Math.abs(hundredths) / 100;
    var rest = Math.abs(hundredths) % 100;
    var text = (hundredths < 0 ? "-" : "") + whole;
    if (rest == 0) {
      return text;
    }
    return text + (rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
  }
}
