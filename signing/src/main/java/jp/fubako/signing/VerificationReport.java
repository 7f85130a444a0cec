package jp.fubako.signing;

import java.util.List;

/**
 * The state of one file.
 *
 * @param verdict the worst of its signatures
 * @param sha256 fingerprint of the file, hex
 * @param signatures in the order of their revisions
 * @param findings English technical remarks, e.g. objects that must not have changed
 */
public record VerificationReport(
    Verdict verdict, String sha256, List<SignatureReport> signatures, List<String> findings) {
  public VerificationReport {
    signatures = List.copyOf(signatures);
    findings = List.copyOf(findings);
  }

  /** Nothing but permitted additions, and every signer leads to a given root. */
  public boolean good() {
    return (verdict == Verdict.UNCHANGED || verdict == Verdict.PERMITTED_ADDITIONS)
        && signatures.stream().allMatch(s -> s.trust() == Trust.TRUSTED);
  }
}
