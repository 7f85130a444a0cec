package jp.fubako.browser.story;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.fubako.signing.EuDss;
import jp.fubako.signing.PdfVerifier;
import jp.fubako.signing.RevocationLists;
import jp.fubako.signing.VeraPdf;

/**
 * The case PDF as the running application gave it out, with all its seals: judged by poppler, EU
 * DSS, veraPDF and our own verifier, with the office's root certificate as the only thing trusted.
 */
final class DecidedSheet {

  private static final byte[] END_OF_REVISION = "%%EOF".getBytes(US_ASCII);
  private static final byte[] END_OF_TITLE = "</rdf:li></rdf:Alt></dc:title>".getBytes(US_ASCII);
  private static final byte[] TIME_OF_SEALING = "/M (D:2".getBytes(US_ASCII);

  private final byte[] pdf;
  private final Path folder;
  private final X509Certificate root;
  private final List<byte[]> revocationLists;
  private final Instant now = Instant.now();

  /**
   * Takes a downloaded sheet.
   *
   * @param keys the office's key directory: its root certificate, and the lists that it would hand
   *     out today
   */
  DecidedSheet(Path file, Path keys) throws IOException, GeneralSecurityException {
    pdf = Files.readAllBytes(file);
    folder = file.getParent();
    try (var pem = Files.newInputStream(keys.resolve("root.pem"))) {
      var factory = CertificateFactory.getInstance("X.509");
      root = (X509Certificate) factory.generateCertificate(pem);
    }
    revocationLists = List.copyOf(RevocationLists.empty(keys, now));
  }

  /** Every seal is accepted by everybody, and nothing but seals was added. */
  void standsUp(int seals) throws Exception {
    var opinions = opinions(pdf);
    assertEquals(seals, opinions.size(), opinions::toString);
    for (var opinion : opinions) {
      assertEquals("TOTAL_PASSED", opinion.indication(), opinion::toString);
      assertEquals("PAdES-BASELINE-B", opinion.format());
      assertEquals(List.of(), opinion.undefinedChanges());
      assertFalse(opinion.annotationsChanged(), opinion::toString);
    }
    assertEquals(seals, validForPoppler(pdf));
    assertTrue(goodForUs(pdf));
  }

  /** As generated, that is before the first seal, and still with all seals. */
  void isForTheArchive() throws Exception {
    var generated = Arrays.copyOf(pdf, endOfFirstRevision());
    assertEquals(0, validForPoppler(generated), "a seal in what should be the empty sheet");
    assertEquals(List.of(), VeraPdf.faults(generated, "3b"));
    assertEquals(List.of(), VeraPdf.faults(pdf, "3b"));
  }

  /**
   * One other byte in the title of the paper breaks every seal, one in the last seal breaks that
   * seal.
   */
  void fallsWithOneByte(int seals) throws Exception {
    var paper = changed(indexOf(END_OF_TITLE, 0) - 1);
    assertEquals(0, passed(paper), "the title was changed");
    assertEquals(0, validForPoppler(paper), "the title was changed");
    assertFalse(goodForUs(paper));
    var last = changed(lastIndexOf(TIME_OF_SEALING) + TIME_OF_SEALING.length);
    assertEquals(seals - 1, passed(last), "the time of the last seal was changed");
    assertEquals(seals - 1, validForPoppler(last), "the time of the last seal was changed");
    assertFalse(goodForUs(last));
  }

  private byte[] changed(int at) {
    var bytes = pdf.clone();
    bytes[at] ^= 1;
    return bytes;
  }

  private List<EuDss.Opinion> opinions(byte[] bytes) {
    return EuDss.judge(bytes, root, revocationLists, now.plus(Duration.ofMinutes(1)));
  }

  private long passed(byte[] bytes) {
    return opinions(bytes).stream().filter(EuDss.Opinion::passed).count();
  }

  private boolean goodForUs(byte[] bytes) {
    return new PdfVerifier().verify(bytes, Set.of(root), now).good();
  }

  private int validForPoppler(byte[] bytes) throws IOException, InterruptedException {
    var file = Files.write(folder.resolve("judged.pdf"), bytes);
    var verdict = Tool.run("pdfsig", "-nocert", file.toString());
    return verdict.split("Signature Validation: Signature is Valid", -1).length - 1;
  }

  private int endOfFirstRevision() {
    int end = indexOf(END_OF_REVISION, 0) + END_OF_REVISION.length;
    // with the one end of line that a PDF/A may have there
    end += pdf[end] == '\r' && pdf[end + 1] == '\n' ? 2 : 1;
    return end;
  }

  private int lastIndexOf(byte[] wanted) {
    int last = -1;
    for (int at = indexOf(wanted, 0); at >= 0; at = indexOf(wanted, at + 1)) {
      last = at;
    }
    assertTrue(last >= 0, new String(wanted, US_ASCII));
    return last;
  }

  private int indexOf(byte[] wanted, int from) {
    for (int at = from; at <= pdf.length - wanted.length; at++) {
      if (Arrays.equals(pdf, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }
}
