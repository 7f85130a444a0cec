package jp.fubako.search.text.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.fubako.search.text.ActiveContent;
import jp.fubako.search.text.FailureKind;
import jp.fubako.search.text.Inspection;
import jp.fubako.search.text.Mail;
import jp.fubako.search.text.PageText;

/** Finds out what a file is and what it says; one instance per file. */
final class Inspector {

  private final WorkerOptions options;
  private final TextCollector text;
  private final Set<ActiveContent> active = EnumSet.noneOf(ActiveContent.class);
  private String type = Sniffer.UNKNOWN;
  private int pages;
  private boolean encrypted;
  private boolean signed;
  private boolean truncated;
  private List<PageText> byPage;
  private Mail mail;

  Inspector(WorkerOptions options) {
    this.options = options;
    this.text = new TextCollector(options.textCharacters());
  }

  /** The verdict; a file that cannot be read is a verdict, too. */
  Inspection inspect(Path file, String ending) {
    try {
      look(file, ending);
      return found(null, "");
    } catch (StackOverflowError e) {
      return found(FailureKind.TOO_DEEP, "stack exhausted");
    } catch (Exception e) {
      var kind = Verdicts.kind(e);
      encrypted |= kind == FailureKind.ENCRYPTED;
      return found(kind, Verdicts.detail(e));
    }
  }

  private Inspection found(FailureKind failure, String detail) {
    var whole = text.text().strip();
    var parts = byPage;
    if (parts == null) {
      parts = whole.isEmpty() ? List.of() : List.of(new PageText(1, whole));
    }
    var cut = truncated || text.truncated();
    return new Inspection(
        type, failure, detail, pages, encrypted, signed, active, cut, parts, mail);
  }

  private void look(Path file, String ending) throws IOException {
    if (Files.size(file) == 0) {
      throw new Refusal(FailureKind.DAMAGED, "empty");
    }
    type = Sniffer.type(file, ending);
    var disguise = Sniffer.disguise(file, type, ending);
    if (disguise != null) {
      throw new Refusal(FailureKind.TYPE_MISMATCH, disguise);
    }
    if (type.equals(Sniffer.PDF)) {
      lookAtPdf(file);
    } else if (type.equals(Sniffer.PROTECTED_OOXML)) {
      throw new Refusal(FailureKind.ENCRYPTED, "office file with a password");
    } else if (OfficeReader.reads(type)) {
      lookAtOffice(file);
    } else if (type.equals(Sniffer.MAIL) || type.equals(Sniffer.OUTLOOK)) {
      lookAtMail(file);
    } else if (type.startsWith("image/") && !type.equals("image/svg+xml")) {
      try (var picture = new PictureReader(file, type, options)) {
        pages = picture.pages();
      }
    } else if (Sniffer.isText(type)) {
      lookAtText(file);
    } else if (ArchiveCheck.isArchive(ArchiveCheck.head(file))) {
      lookAtArchive(file);
    } else {
      throw new Refusal(FailureKind.UNSUPPORTED, "nothing here reads " + type);
    }
  }

  private void lookAtPdf(Path file) throws IOException {
    var found = PdfReader.read(file, options.textCharacters());
    pages = found.pages();
    encrypted = found.encrypted();
    signed = found.signed();
    active.addAll(found.active());
    truncated = found.truncated();
    byPage = found.text();
    if (PdfReader.cutOff(file)) {
      throw new Refusal(FailureKind.DAMAGED, "ends without its end mark");
    }
  }

  private void lookAtOffice(Path file) throws IOException {
    var head = ArchiveCheck.head(file);
    if (ArchiveCheck.isZip(head)) {
      active.addAll(OfficeReader.checkPackage(file, type, options));
    } else if ((head[0] & 255) == 0xD0) {
      active.addAll(OfficeReader.checkOle(file));
    }
    OfficeReader.read(file, type, text);
    if (type.equals(Sniffer.HTML) && hasScript(file)) {
      active.add(ActiveContent.SCRIPT);
    }
  }

  private void lookAtMail(Path file) throws IOException {
    var read = new MailReader(options).read(file);
    mail = read.mail();
    signed = read.signed();
    text.append(read.body());
  }

  private void lookAtText(Path file) throws IOException {
    var decoded = TextFile.read(file, options.textCharacters());
    text.append(decoded.text());
    truncated = decoded.truncated();
    if (type.equals("image/svg+xml") && hasScript(file)) {
      active.add(ActiveContent.SCRIPT);
    }
  }

  private static boolean hasScript(Path file) throws IOException {
    return TextFile.read(file, 5_000_000).text().toLowerCase(Locale.ROOT).contains("<script");
  }

  /** An archive's text is the names in it and the text of what can be read. */
  private void lookAtArchive(Path file) throws IOException {
    new ArchiveCheck(options)
        .walk(
            file,
            (path, part) -> {
              text.append(path + "\n");
              try {
                readPart(part, path);
              } catch (IOException | RuntimeException e) {
                // one unreadable file does not hide the others; limits are kept by the walk
                text.append("\n");
              }
            });
  }

  private void readPart(Path part, String path) throws IOException {
    if (Files.size(part) == 0 || text.room() == 0) {
      return;
    }
    var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var partType = Sniffer.type(part, ending.matches("[a-z0-9]{1,10}") ? ending : "");
    if (partType.equals(Sniffer.PDF)) {
      PdfReader.read(part, text.room()).text().forEach(page -> text.append(page.text() + "\n"));
    } else if (OfficeReader.reads(partType)) {
      OfficeReader.read(part, partType, text);
    } else if (Sniffer.isText(partType)) {
      text.append(TextFile.read(part, text.room()).text() + "\n");
    }
  }
}
