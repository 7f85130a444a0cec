package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import jp.fubako.content.ContentStore;
import jp.fubako.outbox.OutboxService;
import jp.fubako.retrieval.DerivedFiles;
import jp.fubako.search.text.Inspection;
import jp.fubako.search.text.Mail;
import jp.fubako.shared.OfficeClock;

/** Writes down what workers found out. For the work after a commit; there is no caller. */
@ApplicationScoped
@Transactional
class Inspections {

  private static final int FIRST_TEXT = 20_000;
  private static final Set<String> MAILS =
      Set.of("message/rfc822", "application/vnd.ms-outlook", "application/x-tika-msoffice");

  @Inject private FileRepository files;
  @Inject private RecordRepository records;
  @Inject private ContentStore content;
  @Inject private OutboxService outbox;
  @Inject private OfficeClock clock;
  @Inject private Event<FileInspected> inspected;

  /** What to do for a file; nothing if it is gone. */
  public Optional<InspectionJob> job(UUID fileId) {
    return files
        .find(fileId)
        .map(file -> new InspectionJob(file.hash(), file.name(), known(file.hash())));
  }

  /** A file that waits for its reading copy. */
  public Optional<FileRow> file(UUID fileId) {
    return files.find(fileId).map(ItemFile::row);
  }

  /** A mail is read again each time: what its head says is not kept with its bytes. */
  private boolean known(String hash) {
    return files.inspected(hash).filter(found -> !MAILS.contains(found.mediaType())).isPresent();
  }

  /** The same bytes were looked into before. */
  public void recordKnown(UUID fileId, String hash) {
    var found = files.inspected(hash).orElseThrow();
    settle(fileId, found, null, firstText(found));
  }

  /**
   * A worker's verdict.
   *
   * @param textHash where the text by page is kept, or null when there is none
   */
  public void record(UUID fileId, String hash, Inspection inspection, String textHash) {
    var found = files.inspected(hash).orElseGet(() -> remember(hash, inspection, textHash));
    settle(fileId, found, inspection.mail(), firstText(found));
  }

  private InspectedContent remember(String hash, Inspection inspection, String textHash) {
    var found =
        new InspectedContent(
            hash,
            inspection.mediaType(),
            inspection.failure() == null ? null : inspection.failure().name(),
            inspection.detail(),
            inspection.pages(),
            inspection.signed(),
            inspection.macros(),
            textHash,
            clock.now());
    files.add(found);
    return found;
  }

  /** How many pages the reading copy of these bytes has. */
  public void recordPages(String hash, int pages) {
    files.inspected(hash).ifPresent(found -> found.paged(pages));
    files.withHash(hash).forEach(file -> file.paged(pages));
  }

  private void settle(UUID fileId, InspectedContent found, Mail mail, String firstText) {
    var file = files.lock(fileId).filter(present -> present.hash().equals(found.hash()));
    if (file.isEmpty()) {
      return; // replaced by a newer revision meanwhile, which has a message of its own
    }
    var present = file.get();
    present.inspected(found);
    var item = records.find(present.itemId()).orElseThrow();
    if (found.failure() == null
        && present.pages() == null
        && DerivedFiles.isConverted(found.mediaType())) {
      outbox.put(PreviewFeed.TOPIC, present.id().toString());
    }
    outbox.put(IndexDocuments.TOPIC, item.id().toString());
    inspected.fire(
        new FileInspected(
            item.id(),
            item.kind(),
            present.id(),
            present.role(),
            present.name(),
            present.inspection(),
            present.inspectionCode(),
            mail == null ? null : facts(mail),
            firstText));
  }

  private String firstText(InspectedContent found) {
    return found.textHash() == null
        ? ""
        : TextPages.of(content.read(found.textHash())).beginning(FIRST_TEXT);
  }

  private static MailFacts facts(Mail mail) {
    List<String> names = mail.attachments().stream().map(each -> each.name()).toList();
    return new MailFacts(
        blankToNull(mail.subject()),
        blankToNull(mail.from()),
        blankToNull(String.join(", ", mail.to())),
        mail.sentAt(),
        names);
  }

  private static String blankToNull(String text) {
    return Optional.ofNullable(text).filter(Predicate.not(String::isBlank)).orElse(null);
  }
}
