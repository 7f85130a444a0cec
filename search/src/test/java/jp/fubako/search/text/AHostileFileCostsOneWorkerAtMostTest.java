package jp.fubako.search.text;

import static jp.fubako.search.text.FailureKind.BOMB;
import static jp.fubako.search.text.FailureKind.DAMAGED;
import static jp.fubako.search.text.FailureKind.ENCRYPTED;
import static jp.fubako.search.text.FailureKind.PIXEL_FLOOD;
import static jp.fubako.search.text.FailureKind.TOO_DEEP;
import static jp.fubako.search.text.FailureKind.TOO_MANY_ENTRIES;
import static jp.fubako.search.text.FailureKind.TYPE_MISMATCH;
import static jp.fubako.search.text.FailureKind.UNSUPPORTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AHostileFileCostsOneWorkerAtMostTest {

  @TempDir static Path temporary;
  @TempDir Path folder;
  private static DocumentWorkers workers;

  @BeforeAll
  static void open() {
    workers = DocumentWorkers.open(Pools.settings(temporary));
  }

  @AfterAll
  static void close() {
    workers.close();
  }

  /** Whatever was read before: a good file is read as ever, and nothing is left lying. */
  @AfterEach
  void thePoolStillWorks() throws IOException {
    var good = workers.inspect(Samples.docx(folder, Samples.LETTER), "letter.docx");
    assertEquals(Samples.LETTER, good.fullText().strip());
    assertEquals(0, Pools.filesInJobFolders(temporary));
  }

  private static Inspection verdict(FailureKind expected, Path file) {
    var limit = Pools.settings(temporary).limits().inspectTime().plus(Duration.ofSeconds(10));
    var found = assertTimeout(limit, () -> workers.inspect(file, file.getFileName().toString()));
    assertEquals(expected, found.failure(), found.detail());
    return found;
  }

  @Test
  void nestedZipBomb() throws IOException {
    var file = HostileFiles.nestedZip(folder);
    assertFalse(Files.size(file) > 100_000);
    verdict(TOO_DEEP, file);
  }

  @Test
  void flatZipBomb() throws IOException {
    verdict(BOMB, HostileFiles.flatZip(folder));
  }

  @Test
  void overlappingZipBomb() throws IOException {
    verdict(BOMB, HostileFiles.overlappingZip(folder));
  }

  @Test
  void zipOfTenThousandAndOneEntries() throws IOException {
    verdict(TOO_MANY_ENTRIES, HostileFiles.manyEntries(folder));
  }

  @Test
  void pdfOfTwoMillionBrackets() throws IOException {
    verdict(DAMAGED, HostileFiles.bracketPdf(folder));
  }

  @Test
  void pdfWhosePagesAreTheirOwnParents() throws IOException {
    verdict(DAMAGED, HostileFiles.loopPdf(folder));
  }

  @Test
  void truncatedPdf() throws IOException {
    var whole = Files.readAllBytes(HostileFiles.scriptPdf(folder));
    var cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length - 40));
    verdict(DAMAGED, cut);
    var half = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(whole, whole.length / 2));
    verdict(DAMAGED, half);
  }

  @Test
  void encryptedPdf() throws IOException {
    var found = verdict(ENCRYPTED, HostileFiles.encryptedPdf(folder));
    assertEquals(true, found.encrypted());
  }

  @Test
  void encryptedWordFile() throws Exception {
    assertEquals(true, verdict(ENCRYPTED, Samples.lockedDocx(folder)).encrypted());
  }

  @Test
  void pictureOfSixtyThousandPixelsSquare() throws IOException {
    var file = HostileFiles.floodPng(folder);
    assertFalse(Files.size(file) > 1100);
    verdict(PIXEL_FLOOD, file);
    var drawn = workers.renderPage(file, "image/png", 1, 150, folder.resolve("flood-out.png"));
    assertEquals(PIXEL_FLOOD, ((Outcome.Failed<Path>) drawn).kind());
    assertFalse(Files.exists(folder.resolve("flood-out.png")));
  }

  @Test
  void pageOfThreeHundredMetresSquare() throws IOException {
    var file = HostileFiles.hugePagePdf(folder);
    var drawn = workers.renderPage(file, "application/pdf", 1, 72, folder.resolve("huge-out.png"));
    assertEquals(PIXEL_FLOOD, ((Outcome.Failed<Path>) drawn).kind());
  }

  @Test
  void billionLaughs() throws IOException {
    verdict(DAMAGED, HostileFiles.laughingDocx(folder));
  }

  @Test
  void externalEntity() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET-CANARY");
    var found = verdict(DAMAGED, HostileFiles.externalEntityDocx(folder, secret));
    assertFalse(found.toString().contains("CANARY"));
  }

  @Test
  void externalEntityInOpenDocument() throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "TOP-SECRET-CANARY");
    var file = HostileFiles.externalEntityOdt(folder, secret);
    var found = workers.inspect(file, "xxe.odt");
    assertEquals("application/vnd.oasis.opendocument.text", found.mediaType());
    assertFalse(found.toString().contains("CANARY"));
    var copy = workers.toPdf(file, found.mediaType(), folder.resolve("xxe.pdf"));
    if (copy instanceof Outcome.Done<Path> done) {
      assertFalse(workers.inspect(done.value(), "xxe.pdf").fullText().contains("CANARY"));
    }
  }

  @Test
  void emptyFile() throws IOException {
    verdict(DAMAGED, Files.createFile(folder.resolve("empty.pdf")));
  }

  @Test
  void randomBytes() throws IOException {
    verdict(UNSUPPORTED, HostileFiles.noise(folder));
  }

  @Test
  void mailOfTenThousandAttachments() throws IOException {
    var file = HostileFiles.mailWithAttachments(folder, 10_000);
    verdict(TOO_MANY_ENTRIES, file);
    var out = Files.createDirectory(folder.resolve("out"));
    assertEquals(TOO_MANY_ENTRIES, ((Outcome.Failed<?>) workers.unpackMail(file, out)).kind());
    try (var left = Files.list(out)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void mailInMailInMail() throws IOException {
    verdict(TOO_DEEP, HostileFiles.deepMail(folder, 500));
  }

  @Test
  void partsInPartsInParts() throws IOException {
    verdict(TOO_DEEP, HostileFiles.deepMultipart(folder, 5_000));
  }

  @Test
  void webPageUnderTheNameOfAPdf() throws IOException {
    verdict(
        TYPE_MISMATCH,
        Samples.file(folder, "invoice.pdf", "<!DOCTYPE html><html><script>x()</script></html>"));
  }

  @Test
  void programUnderTheNameOfAPicture() throws IOException {
    var program = new byte[512];
    program[0] = 'M';
    program[1] = 'Z';
    program[60] = (byte) 128;
    program[128] = 'P';
    program[129] = 'E';
    verdict(TYPE_MISMATCH, Files.write(folder.resolve("photo.jpg"), program));
  }

  @Test
  void pdfThatIsAZipToo() throws IOException {
    verdict(TYPE_MISMATCH, HostileFiles.pdfThatIsAZip(folder));
  }

  @Test
  void pdfThatRunsSomething() throws IOException {
    var found = verdict(null, HostileFiles.scriptPdf(folder));
    assertEquals(Set.of(ActiveContent.SCRIPT, ActiveContent.LAUNCH), found.active());
  }
}
