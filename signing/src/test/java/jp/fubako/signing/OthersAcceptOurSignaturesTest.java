package jp.fubako.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OthersAcceptOurSignaturesTest {
  private static final String[][] PEOPLE = {
    {"step01", "主事", "佐藤"},
    {"step02", "係長", "髙橋"},
    {"cons01", "企画課長", "﨑山"},
    {"step04", "総務課長", "渡邉"},
    {"step06", "町長", "新田"}
  };

  @TempDir Path directory;

  @Test
  void euDssPassesAllFiveAtBaselineB() throws IOException, GeneralSecurityException {
    var town = Town.authority(directory);
    var lists = RevocationLists.empty(directory, Town.NOW.plus(Duration.ofMinutes(30)));
    var opinions =
        EuDss.judge(signed(town), town.root(), lists, Town.NOW.plus(Duration.ofHours(1)));
    assertEquals(5, opinions.size());
    for (var opinion : opinions) {
      assertTrue(opinion.passed(), opinion::toString);
      assertEquals("PAdES-BASELINE-B", opinion.format());
      assertEquals(List.of(), opinion.undefinedChanges());
      assertFalse(opinion.annotationsChanged(), "annotations changed");
    }
  }

  @Test
  void popplerFindsAllFiveValid() throws IOException {
    var file = Files.write(directory.resolve("sheet.pdf"), signed(Town.authority(directory)));
    var answer = Tool.run(directory, "pdfsig", file.toString());
    assertEquals(5, answer.text().split("Signature is Valid\\.", -1).length - 1, answer.text());
    assertTrue(answer.text().contains("佐藤 花子"), answer.text());
  }

  @Test
  void qpdfFindsNothingToComplainOf() throws IOException {
    var file = Files.write(directory.resolve("sheet.pdf"), signed(Town.authority(directory)));
    var answer = Tool.run(directory, "qpdf", "--check", file.toString());
    assertEquals(0, answer.exit(), answer.text());
    assertFalse(answer.text().contains("WARNING"), answer.text());
  }

  @Test
  void opensslVerifiesTheLastSignature() throws IOException, GeneralSecurityException {
    var town = Town.authority(directory);
    var pdf = signed(town);
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
      var signature = document.getLastSignatureDictionary();
      var site = SignatureSite.of(pdf, signature.getCOSObject());
      Files.write(directory.resolve("cms.der"), site.cms());
      try (var out = Files.newOutputStream(directory.resolve("content.bin"))) {
        site.content().write(out);
      }
    }
    var answer =
        Tool.run(
            directory,
            "openssl",
            "cms",
            "-verify",
            "-binary",
            "-inform",
            "DER",
            "-in",
            "cms.der",
            "-content",
            "content.bin",
            "-CAfile",
            "root.pem",
            "-purpose",
            "any",
            "-attime",
            Long.toString(Town.NOW.getEpochSecond()),
            "-out",
            "/dev/null");
    assertEquals(0, answer.exit(), answer.text());
  }

  private static byte[] signed(OfficeAuthority town) {
    var pdf = Town.sheet();
    for (var each : PEOPLE) {
      try (var key = Town.key(town, each[2] + " 花子")) {
        var request = new SealRequest(each[0], each[1], each[2], Town.NOW, "承認", "");
        pdf = new PdfSigner().sign(pdf, request, key);
      }
    }
    return pdf;
  }
}
