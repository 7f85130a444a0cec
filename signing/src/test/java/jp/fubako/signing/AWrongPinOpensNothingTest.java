package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AWrongPinOpensNothingTest {
  private final UUID person = UUID.randomUUID();
  private final PersonName name = new PersonName(person, "髙橋 花子", "10234", "総務課");
  private final OfficeAuthority town = Town.office();
  private final EnrolledKey enrolled = town.enrol(name, Town.PIN, Town.NOW);

  @Test
  void onlyTheRightPinOpens() throws WrongPinException {
    assertThrows(
        WrongPinException.class, () -> town.vault().open(enrolled, person, "274914".toCharArray()));
    assertThrows(WrongPinException.class, () -> town.vault().open(enrolled, person, new char[0]));
    try (var key = town.vault().open(enrolled, person, Town.PIN)) {
      assertEquals(2, key.chain().size());
      assertTrue(key.sign(new byte[] {1, 2, 3}).length > 60);
    }
  }

  @Test
  void fullWidthFiguresAreTheSamePin() throws WrongPinException {
    try (var key = town.vault().open(enrolled, person, "２７４９１３".toCharArray())) {
      assertEquals(SignatureAlgorithm.ECDSA_SHA256, key.algorithm());
    }
  }

  @Test
  void anotherPersonOrAnotherKeyIdDoesNotOpen() {
    assertThrows(
        WrongPinException.class, () -> town.vault().open(enrolled, UUID.randomUUID(), Town.PIN));
    var renamed =
        new EnrolledKey(
            UUID.randomUUID(),
            enrolled.certificateDer(),
            enrolled.wrappedPrivateKey(),
            enrolled.kdfSalt(),
            enrolled.kdfParameters());
    assertThrows(WrongPinException.class, () -> town.vault().open(renamed, person, Town.PIN));
  }

  @Test
  void anyChangedBitOfTheWrappingDoesNotOpen() {
    var wrapped = enrolled.wrappedPrivateKey();
    for (var at : new int[] {0, 13, wrapped.length / 2, wrapped.length - 1}) {
      var changed = wrapped.clone();
      changed[at] ^= 1;
      var key =
          new EnrolledKey(
              enrolled.keyId(),
              enrolled.certificateDer(),
              changed,
              enrolled.kdfSalt(),
              enrolled.kdfParameters());
      assertThrows(WrongPinException.class, () -> town.vault().open(key, person, Town.PIN));
    }
  }

  @Test
  void theWrappedKeyShowsNothingOfTheKey() {
    var hex = HexFormat.of().formatHex(enrolled.wrappedPrivateKey());
    // the object identifier of P-256 stands in every PKCS#8 form of such a key
    assertFalse(hex.contains("2a8648ce3d030107"));
  }

  @Test
  void aChangedPinReplacesTheOldOneAndKeepsTheCertificate() throws WrongPinException {
    var fresh = "813577".toCharArray();
    var changed = town.vault().changePin(enrolled, person, Town.PIN, fresh, KdfParameters.light());
    assertThrows(WrongPinException.class, () -> town.vault().open(changed, person, Town.PIN));
    try (var key = town.vault().open(changed, person, fresh)) {
      assertArrayEquals(enrolled.certificateDer(), changed.certificateDer());
      assertTrue(key.sign(new byte[1]).length > 60);
    }
  }

  @Test
  void aShortPinIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> town.enrol(name, "12345".toCharArray(), Town.NOW));
  }
}
