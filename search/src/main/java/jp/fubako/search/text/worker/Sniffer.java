package jp.fubako.search.text.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds a file's type from its content; the ending of its name only chooses among types that agree
 * with it.
 */
final class Sniffer {

  static final String UNKNOWN = "application/octet-stream";
  static final String PDF = "application/pdf";
  static final String ZIP = "application/zip";
  static final String MAIL = "message/rfc822";
  static final String OUTLOOK = "application/vnd.ms-outlook";
  static final String WORD = "application/msword";
  static final String EXCEL = "application/vnd.ms-excel";
  static final String POWERPOINT = "application/vnd.ms-powerpoint";
  static final String OOXML = "application/vnd.openxmlformats-officedocument.";
  static final String ODF = "application/vnd.oasis.opendocument.";
  static final String RTF = "application/rtf";
  static final String HTML = "text/html";

  /** An OOXML package that can only be opened with a password. */
  static final String PROTECTED_OOXML = "application/x-tika-ooxml-protected";

  private static final String OLE = "application/x-tika-msoffice";

  /** Names in the top of an OLE file and the types they mean, first match wins. */
  private static final Map<String, String> OLE_NAMES =
      Map.of(
          "EncryptedPackage", PROTECTED_OOXML,
          "WordDocument", WORD,
          "Workbook", EXCEL,
          "Book", EXCEL,
          "PowerPoint Document", POWERPOINT,
          "__properties_version1.0", OUTLOOK);

  private static final Set<String> EXECUTABLES =
      Set.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/vnd.microsoft.portable-executable",
          "application/x-executable",
          "application/x-elf",
          "application/x-sharedlib",
          "application/x-object",
          "application/x-coredump",
          "application/x-mach-o",
          "application/x-mach-o-executable",
          "application/x-mach-o-universal",
          "application/x-sh",
          "application/x-bat",
          "application/x-powershell",
          "application/x-ms-shortcut",
          "application/x-ms-installer",
          "application/x-msi",
          "application/java-vm",
          "application/java-archive",
          "application/hta",
          "application/x-chm",
          "application/vnd.ms-htmlhelp");

  /** Endings under which a markup file is what it says it is. */
  private static final Set<String> MARKUP_ENDINGS =
      Set.of("html", "htm", "xhtml", "xht", "svg", "xml", "mht", "mhtml", "eml");

  private static final Set<String> EXECUTABLE_ENDINGS =
      Set.of(
          "exe", "dll", "com", "scr", "bat", "cmd", "ps1", "sh", "msi", "lnk", "jar", "class",
          "hta", "chm", "sys", "so", "ocx", "cpl", "js", "vbs");

  private static final int TEXT_SAMPLE = 1 << 16;

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

  private Sniffer() {}

  /**
   * The media type without parameters.
   *
   * @param ending of the name, lower case, may be empty
   */
  static String type(Path file, String ending) throws IOException {
    var head = ArchiveCheck.head(file);
    if (ArchiveCheck.isZip(head)) {
      return zipType(file);
    }
    var type = magicType(file, ending);
    if (type.equals(UNKNOWN) || isText(type)) {
      return textType(file, head, type, ending);
    }
    return type.equals(OLE) ? oleType(file) : type;
  }

  private static String magicType(Path file, String ending) throws IOException {
    var metadata = new Metadata();
    if (!ending.isEmpty()) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "file." + ending);
    }
    try (var in = TikaInputStream.get(new BufferedInputStream(Files.newInputStream(file)))) {
      return TYPES.detect(in, metadata).getBaseType().toString();
    }
  }

  /** Text has no mark of its own, and a name proves nothing: it is text when it reads as text. */
  private static String textType(Path file, byte[] head, String type, String ending)
      throws IOException {
    var start = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    if (ending.equals("eml") && start.matches("(?s)[A-Za-z][A-Za-z0-9-]{1,40}:.*")) {
      return MAIL;
    }
    if (type.equals("application/xhtml+xml")) {
      return HTML;
    }
    if (type.equals("text/rtf")) {
      return RTF;
    }
    try (var in = Files.newInputStream(file)) {
      if (!JapaneseEncoding.readsAsText(in.readNBytes(TEXT_SAMPLE))) {
        return UNKNOWN;
      }
    }
    return type.equals(UNKNOWN) ? "text/plain" : type;
  }

  private static String zipType(Path file) throws IOException {
    var names = new HashSet<String>();
    try (var zip = ZipFile.builder().setPath(file).get()) {
      var entries = zip.getEntries();
      // a hostile directory is judged later; the first thousand names tell the type
      while (entries.hasMoreElements() && names.size() < 1000) {
        names.add(entries.nextElement().getName());
      }
      if (names.contains("mimetype") && !names.contains("[Content_Types].xml")) {
        return declaredType(zip);
      }
    }
    if (names.contains("[Content_Types].xml")) {
      return ooxmlType(names);
    }
    return names.contains("META-INF/MANIFEST.MF") ? "application/java-archive" : ZIP;
  }

  private static String ooxmlType(Set<String> names) {
    for (var name : names) {
      var macros = names.stream().anyMatch(other -> other.endsWith("vbaProject.bin"));
      if (name.startsWith("word/")) {
        return macros
            ? "application/vnd.ms-word.document.macroenabled.12"
            : OOXML + "wordprocessingml.document";
      }
      if (name.startsWith("xl/")) {
        return macros
            ? "application/vnd.ms-excel.sheet.macroenabled.12"
            : OOXML + "spreadsheetml.sheet";
      }
      if (name.startsWith("ppt/")) {
        return macros
            ? "application/vnd.ms-powerpoint.presentation.macroenabled.12"
            : OOXML + "presentationml.presentation";
      }
    }
    return ZIP;
  }

  private static String declaredType(ZipFile zip) throws IOException {
    try (var in = zip.getInputStream(zip.getEntry("mimetype"))) {
      var declared = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
      return declared.matches("application/[a-z0-9.+-]+") ? declared : ZIP;
    }
  }

  private static String oleType(Path file) throws IOException {
    try (var ole = new POIFSFileSystem(file.toFile(), true)) {
      var names = ole.getRoot().getEntryNames();
      for (var name : names) {
        if (name.equals("EncryptedPackage")) {
          return PROTECTED_OOXML;
        }
      }
      for (var name : names) {
        if (OLE_NAMES.containsKey(name)) {
          return OLE_NAMES.get(name);
        }
      }
      return OLE;
    }
  }

  /** Whether an Office program made it (Word, Excel, PowerPoint, OpenDocument, RTF). */
  static boolean isOffice(String type) {
    return type.startsWith(OOXML)
        || type.startsWith(ODF)
        || type.contains("macroenabled")
        || Set.of(WORD, EXCEL, POWERPOINT, RTF).contains(type);
  }

  static boolean isOoxml(String type) {
    return type.startsWith(OOXML) || type.contains("macroenabled");
  }

  static boolean isText(String type) {
    return type.startsWith("text/")
        || type.endsWith("+xml")
        || Set.of("application/xml", "application/json", "application/javascript").contains(type);
  }

  /** Why a file must not be taken for what its name says, or null. */
  static String disguise(Path file, String type, String ending) throws IOException {
    if (EXECUTABLES.contains(type) && !EXECUTABLE_ENDINGS.contains(ending)) {
      return "program (" + type + ") under the name of a ." + ending;
    }
    var markup = type.equals(HTML) || type.equals("image/svg+xml");
    if (markup && !ending.isEmpty() && !MARKUP_ENDINGS.contains(ending)) {
      return "markup (" + type + ") under the name of a ." + ending;
    }
    if (type.equals(PDF) || type.startsWith("image/") && !markup) {
      if (endsAsZip(file)) {
        return type + " that is a zip archive, too";
      }
      if (beginsWithMarkup(file)) {
        return type + " that is a web page, too";
      }
    }
    return null;
  }

  /**
   * An end-of-directory record that ends exactly with the file: readers of zip files would open it.
   */
  private static boolean endsAsZip(Path file) throws IOException {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(in.length(), 65_557);
      var tail = new byte[length];
      in.seek(in.length() - length);
      in.readFully(tail);
      for (int i = 0; i + 22 <= length; i++) {
        if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
          int comment = (tail[i + 20] & 255) | (tail[i + 21] & 255) << 8;
          if (i + 22 + comment == length) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static boolean beginsWithMarkup(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var head =
          new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
      return head.contains("<script") || head.contains("<html") || head.contains("<iframe");
    }
  }
}
