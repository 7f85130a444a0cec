package jp.fubako.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.records.DerivedFileService;
import jp.fubako.records.FileRole;
import jp.fubako.records.FileRow;
import jp.fubako.records.IncomingFile;

/** Mails whose attachments are still to be taken out. For the work after a commit. */
@ApplicationScoped
@Transactional
class MailIntake {

  @Inject private DerivedFileService derived;

  /** The mail; nothing when it is gone or was unpacked before. */
  public Optional<FileRow> mail(UUID fileId) {
    return derived.file(fileId).filter(mail -> !unpackedBefore(mail));
  }

  private boolean unpackedBefore(FileRow mail) {
    return derived.files(mail.itemId()).stream()
        .anyMatch(
            file -> file.role() == FileRole.ATTACHMENT && mail.id().equals(file.derivedFrom()));
  }

  /** All attachments at once, so that a repeat after a crash finds all or none. */
  public void unpacked(FileRow mail, List<IncomingFile> attachments) {
    if (!unpackedBefore(mail)) {
      attachments.forEach(
          file -> derived.store(mail.itemId(), mail.id(), file, FileRole.ATTACHMENT));
    }
  }
}
