package jp.fubako.signing;

import java.io.IOException;
import java.io.OutputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;

/** The two slices of a PDF around the hole for the signature, without copying them. */
record SignedBytes(byte[] pdf, int holeStart, int holeEnd, int end) implements CMSTypedData {

  @Override
  public ASN1ObjectIdentifier getContentType() {
    return CMSObjectIdentifiers.data;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    out.write(pdf, 0, holeStart);
    out.write(pdf, holeEnd, end - holeEnd);
  }

  /** Not null: BouncyCastle writes nothing, and so hashes nothing, when this is null. */
  @Override
  public Object getContent() {
    return this;
  }

  byte[] sha256() {
    var digest = Crypto.sha256();
    digest.update(pdf, 0, holeStart);
    digest.update(pdf, holeEnd, end - holeEnd);
    return digest.digest();
  }
}
