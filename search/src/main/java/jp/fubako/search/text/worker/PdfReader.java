package jp.fubako.search.text.worker;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.fubako.search.text.ActiveContent;
import jp.fubako.search.text.FailureKind;
import jp.fubako.search.text.PageText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads a PDF: pages, text page by page, signatures and what it would do when opened. */
final class PdfReader {

  /** What was found; text as in {@link jp.fubako.search.text.Inspection}. */
  record Found(
      int pages,
      boolean encrypted,
      boolean signed,
      Set<ActiveContent> active,
      boolean truncated,
      List<PageText> text) {}

  private static final int MAX_PAGES = 50_000;
  private static final int TAIL = 64 * 1024;

  private PdfReader() {}

  /**
   * Opens a PDF with its streams in temporary files instead of memory.
   *
   * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException when it needs a password
   */
  static PDDocument open(Path file) throws IOException {
    return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
  }

  static Found read(Path file, int textCharacters) throws IOException {
    try (var document = open(file)) {
      int pages = document.getNumberOfPages();
      if (pages > MAX_PAGES) {
        throw new Refusal(FailureKind.TOO_MANY_ENTRIES, "more than " + MAX_PAGES + " pages");
      }
      if (pages < 1 || !reachable(document, pages)) {
        throw new Refusal(FailureKind.DAMAGED, "no pages, or pages that cannot be reached");
      }
      var collector = new TextCollector(textCharacters);
      var text = text(document, pages, collector);
      return new Found(
          pages,
          document.isEncrypted(),
          !document.getSignatureDictionaries().isEmpty(),
          active(document),
          collector.truncated(),
          text);
    }
  }

  private static boolean reachable(PDDocument document, int pages) {
    int found = 0;
    for (var page : document.getPages()) {
      found++;
      if (page.getCOSObject() == null) {
        return false;
      }
    }
    return found == pages;
  }

  private static List<PageText> text(PDDocument document, int pages, TextCollector collector)
      throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setPageEnd("");
    stripper.setSuppressDuplicateOverlappingText(true);
    var all = new ArrayList<PageText>();
    for (int number = 1; number <= pages; number++) {
      var text = "";
      if (collector.room() > 0) {
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        text = stripper.getText(document).strip();
        int room = collector.room();
        collector.append(text);
        text = text.length() > room ? text.substring(0, room) : text;
      } else {
        collector.markTruncated();
      }
      all.add(new PageText(number, text));
    }
    return all;
  }

  /**
   * True when the file ends without the end mark that every complete PDF has: cut off on its way.
   */
  static boolean cutOff(Path file) throws IOException {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      var tail = new byte[(int) Math.min(TAIL, in.length())];
      in.seek(in.length() - tail.length);
      in.readFully(tail);
      return !new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }

  private static Set<ActiveContent> active(PDDocument document) {
    var active = EnumSet.noneOf(ActiveContent.class);
    var catalog = document.getDocumentCatalog().getCOSObject();
    var names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null && names.containsKey(COSName.getPDFName("JavaScript"))) {
      active.add(ActiveContent.SCRIPT);
    }
    if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
      active.add(ActiveContent.EMBEDDED_FILES);
    }
    action(catalog.getDictionaryObject(COSName.OPEN_ACTION), active, 0);
    actions(catalog.getCOSDictionary(COSName.AA), active);
    var form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form != null && form.containsKey(COSName.XFA)) {
      active.add(ActiveContent.SCRIPT);
    }
    for (var page : document.getPages()) {
      actions(page.getCOSObject().getCOSDictionary(COSName.AA), active);
      if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
        annotations(annotations, active);
      }
    }
    return active;
  }

  private static void annotations(COSArray annotations, Set<ActiveContent> active) {
    for (int i = 0; i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation) {
        action(annotation.getDictionaryObject(COSName.A), active, 0);
        actions(annotation.getCOSDictionary(COSName.AA), active);
        if ("FileAttachment".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
          active.add(ActiveContent.EMBEDDED_FILES);
        }
      }
    }
  }

  private static void actions(COSDictionary many, Set<ActiveContent> active) {
    if (many != null) {
      many.keySet().forEach(key -> action(many.getDictionaryObject(key), active, 0));
    }
  }

  private static void action(COSBase one, Set<ActiveContent> active, int depth) {
    if (!(one instanceof COSDictionary action) || depth > 20) {
      return;
    }
    var kind = action.getNameAsString(COSName.S, "");
    switch (kind) {
      case "JavaScript", "Rendition" -> active.add(ActiveContent.SCRIPT);
      case "Launch", "GoToE", "ImportData" -> active.add(ActiveContent.LAUNCH);
      case "GoToR", "SubmitForm" -> active.add(ActiveContent.REMOTE_CONTENT);
      default -> {
        // moves within the document and links, which wait for a click
      }
    }
    action(action.getDictionaryObject(COSName.NEXT), active, depth + 1);
  }
}
