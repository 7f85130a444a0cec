package jp.fubako.signing.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What makes a document archival: PDF/A-2b or -3b (ISO 19005), in Japanese, without chance in it.
 */
final class ArchivalDocument {
  private static final String PRODUCER = "Fubako";

  private ArchivalDocument() {}

  static PDDocument open() {
    var document = new PDDocument();
    document.setVersion(1.7f);
    return document;
  }

  /**
   * Adds metadata, colour space and language.
   *
   * @param part 2, or 3 when files of any kind are embedded
   */
  static void describe(PDDocument document, int part, String title, String author, LocalDate day)
      throws IOException {
    var catalog = document.getDocumentCatalog();
    var clean = plain(title);
    var information = document.getDocumentInformation();
    information.setTitle(clean);
    information.setAuthor(plain(author));
    information.setProducer(PRODUCER);
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(
        xmp(part, clean, plain(author), day).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    catalog.setLanguage("ja-JP");
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(SrgbProfile.bytes()));
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    intent.setInfo("sRGB IEC61966-2.1");
    catalog.addOutputIntent(intent);
    var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    catalog.getCOSObject().removeItem(COSName.VERSION);
  }

  /**
   * Saves with a classic cross-reference table, so that every tool reads the increments after it.
   *
   * @param id the same document gets the same file identifier
   */
  static byte[] save(PDDocument document, long id) throws IOException {
    document.setDocumentId(id);
    var out = new ByteArrayOutputStream(64 * 1024);
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toByteArray();
  }

  private static String xmp(int part, String title, String author, LocalDate day) {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
     <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/">
       <pdfaid:part>%d</pdfaid:part>
       <pdfaid:conformance>B</pdfaid:conformance>
       <dc:format>application/pdf</dc:format>
       <dc:language><rdf:Bag><rdf:li>ja-JP</rdf:li></rdf:Bag></dc:language>
       <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
       <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
       <pdf:Producer>%s</pdf:Producer>
       <xmp:CreateDate>%s</xmp:CreateDate>
      </rdf:Description>
     </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>
    """
        .formatted(part, xml(title), xml(author), PRODUCER, day);
  }

  /** Without controls and unpaired surrogates, which neither XML nor PDF can hold. */
  private static String plain(String text) {
    var out = new StringBuilder();
    JapaneseText.fold(text)
        .codePoints()
        .filter(c -> c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
