package jp.fubako.signing.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.fubako.signing.PdfVerifier;
import jp.fubako.signing.SignatureReport;
import jp.fubako.signing.VerificationReport;

/**
 * {@code verify file.pdf --root root.pem [--crl list.crl]}: says what state a signed file is in.
 * Needs no network and no database. Exit code 0: nothing but permitted additions and every signer
 * leads to a given root; 1: otherwise; 2: wrong call.
 */
public final class Main {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss XXX").withZone(ZoneId.of("Asia/Tokyo"));
  private static final String USAGE = "verify <file.pdf> --root <root.pem> [--crl <list.crl>]";

  private final PrintStream out;
  private final Clock clock;

  Main(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /** Runs the verifier and ends the process with its exit code. */
  public static void main(String[] arguments) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new Main(out, Clock.systemUTC()).run(arguments));
  }

  int run(String... arguments) {
    Path file = null;
    Set<X509Certificate> roots = new HashSet<>();
    List<X509CRL> crls = new ArrayList<>();
    try {
      for (int i = 0; i < arguments.length; i++) {
        var hasValue = i + 1 < arguments.length;
        if (arguments[i].equals("--root") && hasValue) {
          roots.add(certificate(Path.of(arguments[++i])));
        } else if (arguments[i].equals("--crl") && hasValue) {
          crls.add(crl(Path.of(arguments[++i])));
        } else if (file == null && !arguments[i].startsWith("--")) {
          file = Path.of(arguments[i]);
        } else {
          return wrongCall(USAGE);
        }
      }
      if (file == null || roots.isEmpty()) {
        return wrongCall(USAGE);
      }
      var report = new PdfVerifier().verify(Files.readAllBytes(file), roots, crls, clock.instant());
      print(file, report);
      return report.good() ? 0 : 1;
    } catch (IOException | CertificateException | CRLException e) {
      return wrongCall(e.toString());
    }
  }

  private int wrongCall(String message) {
    out.println(message);
    return 2;
  }

  private void print(Path file, VerificationReport report) {
    out.println(file.getFileName() + ": " + words(report));
    out.println("SHA-256 " + report.sha256());
    for (var each : report.signatures()) {
      print(each);
    }
    report.findings().forEach(finding -> out.println("! " + finding));
  }

  private void print(SignatureReport signature) {
    var time = signature.claimedAt() == null ? "時刻不明" : TIME.format(signature.claimedAt());
    out.println(
        "%d  %s  %s  %s%s  %s  [%s]"
            .formatted(
                signature.revision(),
                time,
                signature.postTitle(),
                signature.reason(),
                signature.mark().isEmpty() ? "" : "（" + signature.mark() + "）",
                signature.signerName(),
                signature.fieldName()));
    out.println("   " + words(signature) + " / " + trust(signature));
    if (!signature.detail().isEmpty()) {
      out.println("   " + signature.detail());
    }
  }

  private static String words(VerificationReport report) {
    return switch (report.verdict()) {
      case UNCHANGED -> "変更なし (unchanged)";
      case PERMITTED_ADDITIONS -> "許可された追加のみ (permitted additions only)";
      case UNSIGNED -> "署名なし (not signed)";
      case CHANGED_AFTER_SIGNING -> "署名後に変更あり (changed after signing)";
      case BROKEN -> "署名が壊れている (signature broken)";
      case UNREADABLE -> "読めない (unreadable)";
    };
  }

  private static String words(SignatureReport signature) {
    return switch (signature.verdict()) {
      case UNCHANGED -> "変更なし (covers the whole file)";
      case PERMITTED_ADDITIONS -> "許可された追加のみ (intact)";
      case BROKEN -> "署名が壊れている (broken)";
      default -> "署名後に変更あり (changed after signing)";
    };
  }

  private static String trust(SignatureReport signature) {
    return switch (signature.trust()) {
      case TRUSTED -> "証明書は有効 (certificate trusted)";
      case UNKNOWN_ISSUER -> "発行者不明 (unknown issuer)";
      case NOT_VALID_THEN -> "署名時に証明書の有効期間外 (certificate not valid then)";
      case REVOKED -> "証明書は失効済み (certificate revoked)";
      case WRONG_USAGE -> "文書の署名用でない証明書 (certificate not for documents)";
    };
  }

  private static X509Certificate certificate(Path file) throws IOException, CertificateException {
    try (InputStream in = Files.newInputStream(file)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }

  private static X509CRL crl(Path file) throws IOException, CertificateException, CRLException {
    try (InputStream in = Files.newInputStream(file)) {
      return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
    }
  }
}
