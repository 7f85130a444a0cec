package jp.fubako.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.fubako.signing.pdf.ApprovalSheetWriter;
import jp.fubako.signing.pdf.Examples;

/** An invented town with an authority and some staff, for tests. */
public final class Town {
  public static final Instant NOW = Instant.parse("2026-11-10T01:02:03Z");
  public static final char[] PIN = "274913".toCharArray();

  private static final OfficeAuthority AUTHORITY = authority();
  private static final byte[] SHEET = new ApprovalSheetWriter().write(Examples.sheet());

  private Town() {}

  private static OfficeAuthority authority() {
    try {
      return authority(Files.createTempDirectory("town"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public static OfficeAuthority authority(Path directory) {
    var settings = KeySettings.in(directory, KdfParameters.light());
    return OfficeAuthority.openOrCreate(settings, "真室川町", NOW);
  }

  public static OfficeAuthority office() {
    return AUTHORITY;
  }

  public static byte[] sheet() {
    return SHEET.clone();
  }

  public static SigningKey key(String name) {
    return key(AUTHORITY, name);
  }

  public static SigningKey key(OfficeAuthority authority, String name) {
    var id = UUID.randomUUID();
    var enrolled = authority.enrol(new PersonName(id, name, "10234", "総務課"), PIN, NOW);
    try {
      return authority.vault().open(enrolled, id, PIN);
    } catch (WrongPinException e) {
      throw new IllegalStateException(e);
    }
  }

  public static byte[] sign(byte[] pdf, String field, String post, String family) {
    try (var key = key(family + " 花子")) {
      var request = new SealRequest(field, post, family, NOW, "承認", "");
      return new PdfSigner().sign(pdf, request, key);
    }
  }

  /** The sheet with the seals of five people. */
  public static byte[] fiveSeals() {
    return Five.FILE.clone();
  }

  /** Where the revisions of {@link #fiveSeals} end; the unsigned sheet first. */
  public static int[] revisionEnds() {
    return Five.ENDS.clone();
  }

  public static VerificationReport verify(byte[] pdf) {
    return new PdfVerifier().verify(pdf, Set.of(AUTHORITY.root()), NOW);
  }

  private static final class Five {
    static final int[] ENDS = new int[6];
    static final byte[] FILE = make();

    private static byte[] make() {
      var pdf = sheet();
      ENDS[0] = pdf.length;
      String[][] people = {
        {"step01", "主事", "佐藤"},
        {"step02", "係長", "髙橋"},
        {"step03", "課長補佐", "﨑山"},
        {"cons01", "企画課長", "渡邉"},
        {"step04", "総務課長", "𠮷田"}
      };
      for (int i = 0; i < people.length; i++) {
        pdf = sign(pdf, people[i][0], people[i][1], people[i][2]);
        ENDS[i + 1] = pdf.length;
      }
      return pdf;
    }
  }
}
