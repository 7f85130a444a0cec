package jp.fubako.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Set;
import jp.fubako.signing.PdfVerifier;
import jp.fubako.signing.VerificationReport;

/** A case PDF, judged from outside the office: with its root certificate and nothing else. */
public final class SealedSheet {

  private SealedSheet() {}

  /**
   * Our own verifier's judgement.
   *
   * @param hash SHA-256 of the stored file
   */
  public static VerificationReport judge(Town town, String hash) {
    try (var pem = Files.newInputStream(town.data().resolve("keys/root.pem"))) {
      var root = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
      return new PdfVerifier()
          .verify(Files.readAllBytes(town.content(hash)), Set.of(root), Instant.now());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CertificateException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a program of poppler-utils says about a file. */
  public static String poppler(String program, String... arguments) throws IOException {
    var command = new java.util.ArrayList<String>();
    command.add(program);
    command.addAll(java.util.List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
