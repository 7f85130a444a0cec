package jp.fubako.signing;

import java.io.IOException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Verifies signed PDFs by an allow-list of permitted increments. Thread-safe, never throws. */
public final class PdfVerifier {
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
  private static final Set<String> CMS_FILTERS =
      Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached");
  private static final String TIMESTAMP_FILTER = "ETSI.RFC3161";

  /** As {@link #verify(byte[], Set, Collection, Instant)} without revocation lists. */
  public VerificationReport verify(byte[] pdf, Set<X509Certificate> roots, Instant at) {
    return verify(pdf, roots, List.of(), at);
  }

  /**
   * Says what state the file is in. Cutting a file off after a complete revision cannot be seen
   * here: compare fingerprint and signers with the record.
   *
   * @param roots trust anchors
   * @param crls revocation lists known to the caller
   * @param at the time of checking; a claimed signing time after it is not believed
   */
  public VerificationReport verify(
      byte[] pdf, Set<X509Certificate> roots, Collection<X509CRL> crls, Instant at) {
    var fingerprint = HexFormat.of().formatHex(Crypto.sha256().digest(pdf));
    try (var document = open(pdf, pdf.length)) {
      return new Verification(pdf, document, roots, crls, at).report(fingerprint);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // a hostile file may make the parser fail in any way; what cannot be read is unreadable
      return new VerificationReport(
          Verdict.UNREADABLE, fingerprint, List.of(), List.of(String.valueOf(e.getMessage())));
    }
  }

  private static PDDocument open(byte[] pdf, int end) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(java.nio.ByteBuffer.wrap(pdf, 0, end).slice()));
  }

  /** A signature as found, before later revisions are looked at. */
  private record Found(
      PDSignatureField field,
      COSDictionary dictionary,
      SignatureSite site,
      CmsSignature.Check check) {
    boolean intact() {
      return site.fault() == null && check.fault() == null;
    }

    String fault() {
      return site.fault() != null ? site.fault() : check.fault();
    }

    int end() {
      return site.content().end();
    }
  }

  /** One run over one file. */
  private record Verification(
      byte[] pdf,
      PDDocument document,
      Set<X509Certificate> roots,
      Collection<X509CRL> crls,
      Instant at) {

    VerificationReport report(String fingerprint) throws IOException {
      var found = new ArrayList<Found>();
      for (var field : document.getSignatureFields()) {
        if (field.getCOSObject().getDictionaryObject(COSName.V) instanceof COSDictionary value) {
          found.add(found(field, value));
        }
      }
      var ends = new TreeSet<Integer>();
      found.stream().filter(Found::intact).forEach(f -> ends.add(f.end()));
      var findings = new ArrayList<String>();
      var sound = soundFrom(ends, findings);
      found.sort(Comparator.comparingInt((Found f) -> f.intact() ? f.end() : Integer.MAX_VALUE));
      var reports = new ArrayList<SignatureReport>();
      for (var each : found) {
        reports.add(report(each, sound, new ArrayList<>(ends)));
      }
      var verdict =
          reports.stream()
              .map(SignatureReport::verdict)
              .max(Comparator.naturalOrder())
              .orElse(Verdict.UNSIGNED);
      return new VerificationReport(verdict, fingerprint, reports, findings);
    }

    private Found found(PDSignatureField field, COSDictionary signature) {
      var site = SignatureSite.of(pdf, signature);
      if (site.fault() != null) {
        return new Found(field, signature, site, CmsSignature.Check.broken(site.fault()));
      }
      var filter = signature.getNameAsString(COSName.SUB_FILTER);
      if (TIMESTAMP_FILTER.equals(filter)) {
        return new Found(
            field, signature, site, CmsSignature.checkTimestamp(site.cms(), site.content()));
      }
      var check =
          CMS_FILTERS.contains(filter)
              ? CmsSignature.check(site.cms(), site.content())
              : CmsSignature.Check.broken("kind of signature not known: " + filter);
      return new Found(field, signature, site, check);
    }

    /**
     * Looks at what was appended after each signed revision.
     *
     * @return the least offset from which on only permitted increments follow
     */
    private int soundFrom(TreeSet<Integer> ends, List<String> findings) throws IOException {
      var to = pdf.length;
      var later = document;
      try {
        for (var from : ends.descendingSet()) {
          if (from == to) {
            continue;
          }
          var earlier = open(pdf, from);
          var permitted = permitted(earlier, from, later, to, findings);
          close(later);
          later = earlier;
          if (!permitted) {
            return to;
          }
          to = from;
        }
        return to;
      } finally {
        close(later);
      }
    }

    private void close(PDDocument revision) throws IOException {
      if (revision != document) {
        revision.close();
      }
    }

    private boolean permitted(
        PDDocument before, int from, PDDocument after, int to, List<String> findings) {
      var where = "bytes " + from + " to " + to + ": ";
      try {
        var objects = Increment.objects(pdf, from, to);
        if (objects.isEmpty()) {
          findings.add(where + "nothing but padding");
          return false;
        }
        var violations = IncrementRules.violations(before, after, objects);
        violations.forEach(v -> findings.add(where + v));
        return violations.isEmpty();
      } catch (Increment.Malformed | IOException | RuntimeException | StackOverflowError e) {
        findings.add(where + e.getMessage());
        return false;
      }
    }

    private SignatureReport report(Found found, int sound, List<Integer> ends) {
      var dictionary = found.dictionary();
      var date = new PDSignature(dictionary).getSignDate();
      var claimed = date == null ? null : date.toInstant();
      var certificate = found.check().certificate();
      var intact = found.intact();
      return new SignatureReport(
          found.field().getFullyQualifiedName(),
          certificate == null ? "" : CertificateNames.commonName(certificate),
          certificate == null ? "" : CertificateNames.organisation(certificate),
          text(dictionary, PdfSigner.POST),
          text(dictionary, COSName.REASON),
          text(dictionary, PdfSigner.MARK),
          claimed,
          certificate,
          verdict(found, sound),
          certificate == null ? Trust.UNKNOWN_ISSUER : trust(found, claimed),
          intact && found.end() == pdf.length,
          intact ? ends.indexOf(found.end()) + 1 : 0,
          intact ? found.end() : 0,
          intact ? "" : String.valueOf(found.fault()));
    }

    private Verdict verdict(Found found, int sound) {
      if (!found.intact()) {
        return Verdict.BROKEN;
      }
      if (found.end() == pdf.length) {
        return Verdict.UNCHANGED;
      }
      return found.end() >= sound ? Verdict.PERMITTED_ADDITIONS : Verdict.CHANGED_AFTER_SIGNING;
    }

    private Trust trust(Found found, Instant claimed) {
      if (claimed != null && claimed.isAfter(at.plus(CLOCK_TOLERANCE))) {
        return Trust.NOT_VALID_THEN;
      }
      return CertificateTrust.of(
          found.check().certificate(),
          found.check().others(),
          roots,
          crls,
          claimed == null ? at : claimed);
    }

    private static String text(COSDictionary dictionary, COSName name) {
      var value = dictionary.getString(name);
      return value == null ? "" : value;
    }
  }
}
