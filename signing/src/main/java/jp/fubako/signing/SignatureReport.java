package jp.fubako.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * One signature of a file.
 *
 * @param fieldName name of the form field
 * @param signerName common name in the certificate
 * @param organisation office and section in the certificate
 * @param postTitle post as stated in the signed field, e.g. 総務課長; empty when not stated
 * @param reason 起案, 承認, 決裁 …
 * @param mark 代, 後 or empty
 * @param claimedAt the time the signer's server states; null when absent
 * @param certificate null when it could not be read
 * @param verdict state of the bytes
 * @param trust state of the certificate
 * @param coversWholeFile nothing follows this signature
 * @param revision 1 for the first revision that is signed
 * @param signedLength length of the file up to the end of this revision, in bytes
 * @param detail English technical reason when the verdict is not good; else empty
 */
public record SignatureReport(
    String fieldName,
    String signerName,
    String organisation,
    String postTitle,
    String reason,
    String mark,
    Instant claimedAt,
    X509Certificate certificate,
    Verdict verdict,
    Trust trust,
    boolean coversWholeFile,
    int revision,
    long signedLength,
    String detail) {}
