package jp.fubako.signing.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Prepares Japanese text for printing with the fonts at hand. No text makes it fail. */
public final class JapaneseText {
  /** Geta mark, drawn where no font has the character. */
  static final int GETA = 0x3013;

  private static final int FIRST_SUPPLEMENT = 0x2E80;
  private static final int FIRST_KANGXI = 0x2F00;
  private static final int LAST_KANGXI = 0x2FD5;

  /** U+2E80 to U+2EF3 by Unicode's EquivalentUnifiedIdeograph; a space where it has none. */
  private static final int[] SUPPLEMENT =
      ("　厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵　旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟")
          .codePoints()
          .toArray();

  private JapaneseText() {}

  /**
   * The characters of a text that no font at hand has (drawn as 〓) or that lose their variant (an
   * ideograph followed by a variation selector whose form no font has is drawn in its plain form).
   *
   * @return each once, in order; empty when everything prints as written
   */
  public static List<String> unprintable(String text) {
    var found = new LinkedHashSet<String>();
    var codePoints = fold(text).codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      var each = codePoints[i];
      if (isSelector(each)) {
        if (i > 0 && !isSelector(codePoints[i - 1]) && Fonts.form(codePoints[i - 1], each) == 0) {
          found.add(new String(codePoints, i - 1, 2));
        }
      } else if (!isInvisible(each)
          && !Character.isWhitespace(each)
          && faceFor(each, Face.MINCHO) == null) {
        found.add(Character.toString(each));
      }
    }
    return List.copyOf(found);
  }

  /**
   * The text with CJK radicals replaced by the ideographs they stand for, in Unicode form C.
   * Compatibility ideographs stay as they are: form C would turn 神 (U+FA19) in a name into 神.
   */
  public static String fold(String text) {
    var out = new StringBuilder(text.length());
    var plain = new StringBuilder();
    text.codePoints()
        .forEach(
            each -> {
              if (isCompatibilityIdeograph(each)) {
                out.append(Normalizer.normalize(plain, Normalizer.Form.NFC)).appendCodePoint(each);
                plain.setLength(0);
              } else {
                plain.appendCodePoint(unified(each));
              }
            });
    return out.append(Normalizer.normalize(plain, Normalizer.Form.NFC)).toString();
  }

  /**
   * The code points to draw: folded, without controls, 〓 for what is missing. An ideograph with a
   * variation selector is one code of {@link Fonts#form}, or its plain form where no font has it.
   */
  static int[] printable(String text, Face face) {
    var out = new ArrayList<Integer>(text.length());
    var signs = fold(text).codePoints().toArray();
    for (int i = 0; i < signs.length; i++) {
      var each = signs[i];
      if (isSelector(each) || isInvisible(each)) {
        continue;
      }
      var form =
          i + 1 < signs.length && isSelector(signs[i + 1]) ? Fonts.form(each, signs[i + 1]) : 0;
      var spaced = Character.isWhitespace(each) && each != 0x3000 ? ' ' : each;
      if (form != 0) {
        out.add(form);
      } else {
        out.add(faceFor(spaced, face) == null ? GETA : spaced);
      }
    }
    return out.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The code points of our own forms mean nothing in other people's text. */
  private static Face faceFor(int codePoint, Face wanted) {
    return RareForms.isInternal(codePoint) ? null : Fonts.faceFor(codePoint, wanted);
  }

  private static int unified(int codePoint) {
    if (codePoint >= FIRST_KANGXI && codePoint <= LAST_KANGXI) {
      return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
          .codePointAt(0);
    }
    var index = codePoint - FIRST_SUPPLEMENT;
    if (index >= 0 && index < SUPPLEMENT.length) {
      return SUPPLEMENT[index] == 0x3000 ? GETA : SUPPLEMENT[index];
    }
    return codePoint;
  }

  private static boolean isCompatibilityIdeograph(int codePoint) {
    return (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
  }

  private static boolean isSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT -> true;
      case Character.CONTROL -> !Character.isWhitespace(codePoint);
      default -> false;
    };
  }
}
