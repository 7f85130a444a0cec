package jp.fubako.signing;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Compares objects of two revisions. References are equal when they name the same object. */
final class CosComparison {
  private CosComparison() {}

  static boolean same(COSBase a, COSBase b) throws IOException {
    if (isNull(a) || isNull(b)) {
      return isNull(a) && isNull(b);
    }
    if (a instanceof COSObject x) {
      return b instanceof COSObject y && x.getKey().equals(y.getKey());
    }
    if (a instanceof COSStream x) {
      return b instanceof COSStream y && sameDictionary(x, y, Set.of()) && sameBytes(x, y);
    }
    if (a instanceof COSDictionary x) {
      return b instanceof COSDictionary y
          && !(b instanceof COSStream)
          && sameDictionary(x, y, Set.of());
    }
    if (a instanceof COSArray x) {
      return b instanceof COSArray y && x.size() == y.size() && beginsWith(y, x);
    }
    if (a instanceof COSNumber x) {
      return b instanceof COSNumber y && x.floatValue() == y.floatValue();
    }
    return a.equals(b);
  }

  /** Whether two dictionaries agree in all but some keys. */
  static boolean sameDictionary(COSDictionary a, COSDictionary b, Set<COSName> except)
      throws IOException {
    var keys = new HashSet<>(a.keySet());
    keys.addAll(b.keySet());
    keys.removeAll(except);
    for (var key : keys) {
      if (!same(a.getItem(key), b.getItem(key))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the longer array only adds to the shorter one. */
  static boolean beginsWith(COSArray longer, COSArray shorter) throws IOException {
    if (longer.size() < shorter.size()) {
      return false;
    }
    for (int i = 0; i < shorter.size(); i++) {
      if (!same(shorter.get(i), longer.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNull(COSBase value) {
    return value == null || value instanceof COSNull;
  }

  private static boolean sameBytes(COSStream a, COSStream b) throws IOException {
    try (var x = a.createRawInputStream();
        var y = b.createRawInputStream()) {
      return Arrays.equals(x.readAllBytes(), y.readAllBytes());
    }
  }
}
