package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import org.junit.jupiter.api.Test;

class ATokensKeySignsLikeOurOwnTest {

  @Test
  void aPkcs12KeySigns() throws GeneralSecurityException, IOException {
    var town = Town.office();
    var keys = CertificateIssuer.newKeys("secp384r1");
    var rootKeys = CertificateIssuer.newKeys("secp384r1");
    var root = CertificateIssuer.root("職責証明書", rootKeys, Town.NOW);
    var certificate =
        CertificateIssuer.person(
            new PersonName(java.util.UUID.randomUUID(), "真室川町長", "", ""),
            keys.getPublic(),
            "真室川町",
            root,
            rootKeys.getPrivate(),
            Town.NOW);
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    var pin = Town.PIN;
    store.setKeyEntry("office", keys.getPrivate(), pin, new Certificate[] {certificate, root});
    try (var key = TokenKey.of(store, null, "office", pin)) {
      assertEquals(1, key.chain().size());
      var request = new SealRequest("step06", "町長", "新田", Town.NOW, "決裁", "");
      var signed = new PdfSigner().sign(Town.sheet(), request, key);
      var roots = java.util.Set.of(root, town.root());
      assertTrue(new PdfVerifier().verify(signed, roots, Town.NOW).good());
    }
    assertThrows(SigningException.class, () -> TokenKey.of(store, null, "nobody", pin));
  }
}
