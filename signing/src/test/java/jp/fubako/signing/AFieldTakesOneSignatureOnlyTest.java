package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AFieldTakesOneSignatureOnlyTest {

  @Test
  void aTakenFieldIsRefused() {
    var once = Town.sign(Town.sheet(), "step01", "主事", "佐藤");
    assertThrows(SigningException.class, () -> Town.sign(once, "step01", "主事", "佐藤"));
  }

  @Test
  void anUnknownFieldIsRefused() {
    assertThrows(SigningException.class, () -> Town.sign(Town.sheet(), "step99", "主事", "佐藤"));
  }

  @Test
  void aClosedKeySignsNothing() {
    var key = Town.key("佐藤 一郎");
    key.close();
    var request = new SealRequest("step01", "主事", "佐藤", Town.NOW, "起案", "");
    assertThrows(
        IllegalStateException.class, () -> new PdfSigner().sign(Town.sheet(), request, key));
  }
}
