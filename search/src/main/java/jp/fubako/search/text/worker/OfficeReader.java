package jp.fubako.search.text.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import jp.fubako.search.text.ActiveContent;
import jp.fubako.search.text.FailureKind;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Text of office files and web pages, by Tika's parsers; embedded objects are noted but not
 * followed.
 */
final class OfficeReader {

  private static final Set<String> OLE_MACROS =
      Set.of("Macros", "_VBA_PROJECT_CUR", "VBA", "_VBA_PROJECT");

  private OfficeReader() {}

  /** Adds the text of the file. */
  static void read(Path file, String type, TextCollector text) throws IOException {
    var metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, type);
    try (InputStream in = TikaInputStream.get(file)) {
      parser(type)
          .parse(in, new BodyContentHandler((ContentHandler) text), metadata, context(type));
    } catch (SAXException | TikaException e) {
      if (!text.truncated()) {
        throw new IOException(e);
      }
    }
  }

  /** The text of a web page. */
  static String htmlText(String html, int textCharacters) throws IOException {
    if (html.isBlank()) {
      return "";
    }
    var text = new TextCollector(textCharacters);
    try (InputStream in = TikaInputStream.get(html.getBytes(StandardCharsets.UTF_8))) {
      parser(Sniffer.HTML)
          .parse(
              in,
              new BodyContentHandler((ContentHandler) text),
              new Metadata(),
              context(Sniffer.HTML));
    } catch (SAXException | TikaException e) {
      if (!text.truncated()) {
        throw new IOException(e);
      }
    }
    return text.text();
  }

  static boolean reads(String type) {
    return Sniffer.isOffice(type) || type.equals(Sniffer.HTML);
  }

  private static Parser parser(String type) {
    if (type.equals(Sniffer.HTML)) {
      return new JSoupParser(new JapaneseEncoding());
    }
    if (type.equals(Sniffer.RTF)) {
      return new RTFParser();
    }
    if (type.startsWith(Sniffer.ODF)) {
      return new OpenDocumentParser();
    }
    return Sniffer.isOoxml(type) ? new OOXMLParser() : new OfficeParser();
  }

  private static ParseContext context(String type) {
    var context = new ParseContext();
    var office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setUseSAXPptxExtractor(true);
    // otherwise the reading of a name is glued to the name
    office.setConcatenatePhoneticRuns(false);
    // of a sheet these are codes (&P, &A), of a letter they are text
    office.setIncludeHeadersAndFooters(
        !type.contains("excel") && !type.endsWith("spreadsheetml.sheet"));
    context.set(OfficeParserConfig.class, office);
    context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
    return context;
  }

  /** Keeps Tika from going into embedded objects. */
  private static final class NoEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      throw new IllegalStateException("not asked for");
    }
  }

  /**
   * Checks an OOXML or OpenDocument package by unpacking it once.
   *
   * @return what it would do when opened
   * @throws Refusal over a limit, or for a document type declaration, which OOXML (ISO/IEC 29500-2,
   *     8.1.3) forbids
   */
  static Set<ActiveContent> checkPackage(Path file, String type, WorkerOptions options)
      throws IOException {
    var active = EnumSet.noneOf(ActiveContent.class);
    var ooxml = Sniffer.isOoxml(type);
    new ArchiveCheck(options)
        .walk(
            file,
            (path, part) -> {
              var name = path.toLowerCase(Locale.ROOT);
              if (name.endsWith("vbaproject.bin") || name.startsWith("basic/")) {
                active.add(ActiveContent.MACROS);
              }
              if (name.contains("/embeddings/") || name.startsWith("object ")) {
                active.add(ActiveContent.EMBEDDED_FILES);
              }
              if (ooxml && (name.endsWith(".xml") || name.endsWith(".rels"))) {
                checkPart(part, name, active);
              }
            });
    return active;
  }

  private static void checkPart(Path part, String name, Set<ActiveContent> active)
      throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(part)) {
      head = in.readNBytes(name.endsWith(".rels") ? 1 << 20 : 4096);
    }
    // a NUL in each second place is UTF-16
    var text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
      throw new Refusal(FailureKind.DAMAGED, "document type declaration in an office file");
    }
    if (name.endsWith(".rels") && fetches(text)) {
      active.add(ActiveContent.REMOTE_CONTENT);
    }
  }

  /** A relation to another place that is fetched by itself; hyperlinks wait for a click. */
  private static boolean fetches(String relations) {
    for (var relation : relations.split("<Relationship ")) {
      if (relation.contains("TargetMode=\"External\"")
          && !relation.contains("/relationships/hyperlink\"")) {
        return true;
      }
    }
    return false;
  }

  /** What an OLE file (.doc, .xls, .ppt) would do when opened. */
  static Set<ActiveContent> checkOle(Path file) throws IOException {
    var active = EnumSet.noneOf(ActiveContent.class);
    try (var ole = new POIFSFileSystem(file.toFile(), true)) {
      look(ole.getRoot(), active, 0);
    }
    return active;
  }

  private static void look(DirectoryNode folder, Set<ActiveContent> active, int depth) {
    for (var entry : folder) {
      if (OLE_MACROS.contains(entry.getName())) {
        active.add(ActiveContent.MACROS);
      }
      if (entry.getName().equals("ObjectPool")) {
        active.add(ActiveContent.EMBEDDED_FILES);
      }
      if (entry instanceof DirectoryNode inner && depth < 10) {
        look(inner, active, depth + 1);
      }
    }
  }
}
