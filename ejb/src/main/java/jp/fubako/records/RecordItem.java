package jp.fubako.records;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.records.ItemChange.Field;
import jp.fubako.shared.Verdict;

/**
 * A document in the catalogue. It is entered once, changes with what happens to it, is filed when
 * complete and from then on keeps its retention for good.
 */
@Entity
@Table(name = "record_item")
class RecordItem {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "case_id", nullable = false)
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private ItemKind kind;

  @Column(nullable = false, length = 500)
  private String title;

  @Convert(converter = LinesConverter.class)
  @Column(nullable = false, length = 1000)
  private List<String> numbers = List.of();

  @Convert(converter = LinesConverter.class)
  @Column(nullable = false, length = 4000)
  private List<String> people = List.of();

  @Column(length = 500)
  private String counterpart;

  @Column(name = "section_id", nullable = false)
  private UUID sectionId;

  @Column(name = "section_name", nullable = false, length = 100)
  private String sectionName;

  @Column(name = "given_to_id")
  private UUID givenToId;

  @Column(name = "fiscal_year", nullable = false)
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private ReadingScope scope;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private DisclosureClass disclosure;

  @Column(nullable = false, length = 32)
  private String state;

  @Column(name = "folder_id")
  private UUID folderId;

  private Long amount;

  @Column(name = "body_text", length = 60000)
  private String body;

  @Column(name = "arrived_on")
  private LocalDate arrivedOn;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Column(name = "document_on")
  private LocalDate documentOn;

  @Column(name = "drafted_on")
  private LocalDate draftedOn;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  @Column(name = "completed_on")
  private LocalDate completedOn;

  @Column(name = "retention_start")
  private LocalDate retentionStart;

  @Column(name = "retention_end")
  private LocalDate retentionEnd;

  @Column(name = "retention_note", length = 500)
  private String retentionNote;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  protected RecordItem() {}

  RecordItem(NewItem item, UUID caseId, String sectionName, Instant now) {
    this.id = item.id() == null ? UUID.randomUUID() : item.id();
    this.caseId = caseId;
    this.kind = item.kind();
    this.title = item.title();
    this.counterpart = item.counterpart();
    this.sectionId = item.sectionId();
    this.sectionName = sectionName;
    this.fiscalYear = item.fiscalYear();
    this.scope = item.scope();
    this.disclosure = item.disclosure() == null ? DisclosureClass.OPEN : item.disclosure();
    this.state = item.state();
    this.folderId = item.folderId();
    this.createdAt = now;
  }

  /** A completed item keeps its folder; everything else about it may still be put right. */
  Verdict mayFile(Folder folder) {
    if (completed()) {
      return Verdict.refused(RecordsRefusal.COMPLETED);
    }
    if (folder.state() == FolderState.CLOSED) {
      return Verdict.refused(RecordsRefusal.FOLDER_CLOSED, folder.title());
    }
    if (!folder.sectionId().equals(sectionId) && !folder.sectionId().equals(givenToId)) {
      return Verdict.refused(RecordsRefusal.FOLDER_OF_OTHER_SECTION, folder.title());
    }
    return Verdict.allowed();
  }

  void apply(ItemChange change) {
    for (var field : change.values.keySet()) {
      apply(field, change);
    }
    change.dates.forEach(this::set);
    change.clearedDates.forEach(which -> set(which, null));
  }

  private void apply(Field field, ItemChange change) {
    switch (field) {
      case TITLE -> title = change.get(field, String.class);
      case NUMBERS -> numbers = lines(change.values.get(field));
      case PEOPLE -> people = lines(change.values.get(field));
      case COUNTERPART -> counterpart = change.get(field, String.class);
      case STATE -> state = change.get(field, String.class);
      case FOLDER -> folderId = change.get(field, UUID.class);
      case DISCLOSURE -> disclosure = change.get(field, DisclosureClass.class);
      case SCOPE -> scope = change.get(field, ReadingScope.class);
      case AMOUNT -> amount = change.get(field, Long.class);
      case BODY -> body = cut(change.get(field, String.class));
      case OWNER -> sectionId = change.get(field, UUID.class);
      case GIVEN_TO -> givenToId = change.get(field, UUID.class);
      case FISCAL_YEAR -> fiscalYear = change.get(field, Integer.class);
    }
  }

  /** Body text is for search only; a very long one is cut at the column's length. */
  private static String cut(String text) {
    return text == null || text.length() <= 20_000 ? text : text.substring(0, 20_000);
  }

  private static List<String> lines(Object value) {
    return ((List<?>) value).stream().map(String.class::cast).toList();
  }

  private void set(ItemDate which, LocalDate day) {
    switch (which) {
      case ARRIVED -> arrivedOn = day;
      case RECEIVED -> receivedOn = day;
      case DOCUMENT -> documentOn = day;
      case DRAFTED -> draftedOn = day;
      case DECIDED -> decidedOn = day;
      case ISSUED -> issuedOn = day;
      case COMPLETED -> completedOn = day;
    }
  }

  void nameSection(String name) {
    sectionName = name;
  }

  /** Files it for good. */
  void complete(LocalDate on, RetentionSpan span) {
    completedOn = on;
    retentionStart = span.start();
    retentionEnd = span.end();
    retentionNote = span.explanation();
  }

  Map<ItemDate, LocalDate> dates() {
    var dates = new EnumMap<ItemDate, LocalDate>(ItemDate.class);
    put(dates, ItemDate.ARRIVED, arrivedOn);
    put(dates, ItemDate.RECEIVED, receivedOn);
    put(dates, ItemDate.DOCUMENT, documentOn);
    put(dates, ItemDate.DRAFTED, draftedOn);
    put(dates, ItemDate.DECIDED, decidedOn);
    put(dates, ItemDate.ISSUED, issuedOn);
    put(dates, ItemDate.COMPLETED, completedOn);
    return dates;
  }

  private static void put(Map<ItemDate, LocalDate> dates, ItemDate which, LocalDate day) {
    if (day != null) {
      dates.put(which, day);
    }
  }

  boolean completed() {
    return retentionNote != null;
  }

  /** 作成・取得日: when the office made or got it. */
  LocalDate madeOn(LocalDate otherwise) {
    if (receivedOn != null) {
      return receivedOn;
    }
    return draftedOn != null ? draftedOn : otherwise;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID caseId() {
    return caseId;
  }

  ItemKind kind() {
    return kind;
  }

  String title() {
    return title;
  }

  List<String> numbers() {
    return numbers;
  }

  List<String> people() {
    return people;
  }

  String counterpart() {
    return counterpart;
  }

  UUID sectionId() {
    return sectionId;
  }

  String sectionName() {
    return sectionName;
  }

  UUID givenToId() {
    return givenToId;
  }

  int fiscalYear() {
    return fiscalYear;
  }

  ReadingScope scope() {
    return scope;
  }

  DisclosureClass disclosure() {
    return disclosure;
  }

  String state() {
    return state;
  }

  UUID folderId() {
    return folderId;
  }

  Long amount() {
    return amount;
  }

  String body() {
    return body;
  }

  LocalDate completedOn() {
    return completedOn;
  }

  LocalDate retentionStart() {
    return retentionStart;
  }

  LocalDate retentionEnd() {
    return retentionEnd;
  }

  String retentionNote() {
    return retentionNote;
  }

  Instant createdAt() {
    return createdAt;
  }
}
