package jp.fubako.signing;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Where a signature lies in the file. The hole in its ByteRange must be exactly its own /Contents:
 * anything else is how signatures are moved, hidden or made to cover nothing.
 *
 * @param content the bytes that are signed
 * @param cms the content of the hole
 * @param fault null when everything is in its place
 */
record SignatureSite(SignedBytes content, byte[] cms, String fault) {

  static SignatureSite of(byte[] pdf, COSDictionary signature) {
    var range = signature.getCOSArray(COSName.BYTERANGE);
    if (range == null || range.size() != 4) {
      return fault("no ByteRange of four numbers");
    }
    var r = new long[4];
    for (int i = 0; i < 4; i++) {
      r[i] = range.getInt(i, -1);
    }
    if (r[0] != 0 || r[1] <= 0 || r[2] <= r[1] || r[3] <= 0 || r[2] + r[3] > pdf.length) {
      return fault("ByteRange outside the file");
    }
    var holeStart = (int) r[1];
    var holeEnd = (int) r[2];
    var end = (int) (r[2] + r[3]);
    if (!(signature.getDictionaryObject(COSName.CONTENTS) instanceof COSString contents)) {
      return fault("no Contents");
    }
    if (pdf[holeStart] != '<' || pdf[holeEnd - 1] != '>' || !isHex(pdf, holeStart, holeEnd)) {
      return fault("the hole is not one hexadecimal string");
    }
    if (!follows(pdf, holeStart, "/Contents")) {
      return fault("the hole is not the signature's Contents");
    }
    var bytes = decode(pdf, holeStart + 1, holeEnd - 1);
    if (!Arrays.equals(bytes, contents.getBytes())) {
      return fault("the hole belongs to another signature");
    }
    var cms = withoutPadding(bytes);
    if (cms == null) {
      return fault("something is hidden behind the signature");
    }
    return new SignatureSite(new SignedBytes(pdf, holeStart, holeEnd, end), cms, null);
  }

  private static SignatureSite fault(String what) {
    return new SignatureSite(null, null, what);
  }

  /** Digits of one case only: the hole is not signed, so nothing in it may be free. */
  private static boolean isHex(byte[] pdf, int start, int end) {
    var upper = false;
    var lower = false;
    for (int i = start + 1; i < end - 1; i++) {
      if (Character.digit(pdf[i], 16) < 0) {
        return false;
      }
      upper |= pdf[i] >= 'A' && pdf[i] <= 'F';
      lower |= pdf[i] >= 'a';
    }
    return (end - start) % 2 == 0 && !(upper && lower);
  }

  /** The DER structure alone; null when anything but zeros follows it. */
  private static byte[] withoutPadding(byte[] hole) {
    if (hole.length < 4 || hole[0] != 0x30) {
      return null;
    }
    var first = hole[1] & 0xFF;
    var lengthBytes = first < 0x80 ? 0 : first & 0x7F;
    if (lengthBytes > 3) {
      return null;
    }
    var length = lengthBytes == 0 ? first : 0;
    for (int i = 0; i < lengthBytes; i++) {
      length = length << 8 | hole[2 + i] & 0xFF;
    }
    var end = 2 + lengthBytes + length;
    if (first == 0x80 || end > hole.length) {
      return null;
    }
    for (int i = end; i < hole.length; i++) {
      if (hole[i] != 0) {
        return null;
      }
    }
    return Arrays.copyOf(hole, end);
  }

  private static boolean follows(byte[] pdf, int at, String name) {
    var i = at;
    while (i > 0 && PdfScanner.isSpace(pdf[i - 1])) {
      i--;
    }
    return i >= name.length() && new PdfScanner(pdf, i - name.length(), i).looksAt(name);
  }

  private static byte[] decode(byte[] pdf, int start, int end) {
    var out = new byte[(end - start) / 2];
    for (int i = 0; i < out.length; i++) {
      var high = Character.digit(pdf[start + 2 * i], 16);
      var low = Character.digit(pdf[start + 2 * i + 1], 16);
      out[i] = (byte) (high << 4 | low);
    }
    return out;
  }
}
