package jp.fubako.search.text.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.fubako.search.text.FailureKind;
import jp.fubako.search.text.Mail;
import jp.fubako.search.text.MailAttachment;

/** Mails in either format: internet messages (.eml) and Outlook's (.msg). One instance per file. */
final class MailReader {

  /**
   * A mail that has been read.
   *
   * @param body its text
   * @param signed S/MIME or PGP signed
   */
  record Read(Mail mail, String body, boolean signed) {}

  private final WorkerOptions options;

  MailReader(WorkerOptions options) {
    this.options = options;
  }

  /** Head, text and list of attachments; looks into attached mails only to see how deep they go. */
  Read read(Path file) throws IOException {
    var attachments = new Attachments(options, false);
    return isOutlook(file)
        ? new OutlookMail(attachments).read(file)
        : new InternetMail(options, attachments).read(file);
  }

  /** Writes the attachments into the job folder and lists them. */
  List<MailAttachment> unpack(Path file) throws IOException {
    var attachments = new Attachments(options, true);
    if (isOutlook(file)) {
      new OutlookMail(attachments).read(file);
    } else if (Sniffer.type(file, "eml").equals(Sniffer.MAIL)) {
      new InternetMail(options, attachments).read(file);
    } else {
      throw new Refusal(FailureKind.UNSUPPORTED, "not a mail");
    }
    return attachments.list();
  }

  private static boolean isOutlook(Path file) throws IOException {
    var head = ArchiveCheck.head(file);
    return head.length > 1 && (head[0] & 255) == 0xD0 && (head[1] & 255) == 0xCF;
  }
}
