package jp.fubako.sealing;

import java.time.Instant;
import java.util.List;
import jp.fubako.signing.VerificationReport;

/**
 * The verification of a sealed file.
 *
 * @param verdict UNCHANGED, PERMITTED_ADDITIONS, UNSIGNED, CHANGED_AFTER_SIGNING, BROKEN,
 *     UNREADABLE
 * @param good nothing but permitted additions, and every signer was certified by this office
 * @param sha256 of the file
 * @param seals in the order in which they were set
 * @param findings technical remarks in English
 */
public record SealCheck(
    String verdict, boolean good, String sha256, List<SealRow> seals, List<String> findings) {

  public SealCheck {
    seals = List.copyOf(seals);
    findings = List.copyOf(findings);
  }

  /**
   * One seal.
   *
   * @param trust TRUSTED, UNKNOWN_ISSUER, NOT_VALID_THEN, REVOKED, WRONG_USAGE
   */
  public record SealRow(
      String field,
      String name,
      String section,
      String postTitle,
      String reason,
      String mark,
      Instant at,
      String verdict,
      String trust,
      int revision) {}

  static SealCheck of(VerificationReport report) {
    return new SealCheck(
        report.verdict().name(),
        report.good(),
        report.sha256(),
        report.signatures().stream()
            .map(
                s ->
                    new SealRow(
                        s.fieldName(),
                        s.signerName(),
                        s.organisation(),
                        s.postTitle(),
                        s.reason(),
                        s.mark(),
                        s.claimedAt(),
                        s.verdict().name(),
                        s.trust().name(),
                        s.revision()))
            .toList(),
        report.findings());
  }
}
