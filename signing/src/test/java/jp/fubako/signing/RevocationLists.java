package jp.fubako.signing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The lists that an office hands out with its root certificate, made from its key directory. */
public final class RevocationLists {
  private RevocationLists() {}

  /** Lists of the issuing authority and of the root (DER) that revoke nothing. */
  public static Collection<byte[]> empty(Path keyDirectory, Instant at)
      throws IOException, GeneralSecurityException {
    if (!Files.exists(keyDirectory.resolve("issuing.key"))) {
      throw new IOException("no authority in " + keyDirectory);
    }
    var settings = KeySettings.in(keyDirectory, KdfParameters.light());
    var authority = OfficeAuthority.openOrCreate(settings, "", at);
    return List.of(authority.crl(List.of(), 1, at), ofRoot(authority, settings, at));
  }

  /** Says that the issuing authority is not revoked. */
  private static byte[] ofRoot(OfficeAuthority authority, KeySettings settings, Instant at)
      throws IOException, GeneralSecurityException {
    var serverKey = ServerKey.openOrCreate(settings.serverKeyFile());
    var wrapped = Files.readAllBytes(settings.directory().resolve("root.key"));
    var plain = ByteBuffer.wrap(serverKey.unwrap(wrapped, new byte[0], "root.key"));
    var pkcs8 = new byte[plain.getInt()];
    plain.get(pkcs8);
    var key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    return CertificateIssuer.crl(List.of(), 1, authority.root(), key, at);
  }
}
