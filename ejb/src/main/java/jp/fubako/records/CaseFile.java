package jp.fubako.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** 事案: what ties a receipt, the proposal that answers it and the letter that goes out. */
@Entity
@Table(name = "case_file")
class CaseFile {

  @Id private UUID id;
  @Version private long version;

  @Column(nullable = false, length = 500)
  private String title;

  @Column(name = "section_id", nullable = false)
  private UUID sectionId;

  @Column(name = "fiscal_year", nullable = false)
  private int fiscalYear;

  @Column(name = "opened_at", nullable = false)
  private Instant openedAt;

  protected CaseFile() {}

  CaseFile(String title, UUID sectionId, int fiscalYear, Instant openedAt) {
    this.id = UUID.randomUUID();
    this.title = title;
    this.sectionId = sectionId;
    this.fiscalYear = fiscalYear;
    this.openedAt = openedAt;
  }

  UUID id() {
    return id;
  }

  String title() {
    return title;
  }

  UUID sectionId() {
    return sectionId;
  }

  int fiscalYear() {
    return fiscalYear;
  }

  void rename(String newTitle) {
    title = newTitle;
  }
}
