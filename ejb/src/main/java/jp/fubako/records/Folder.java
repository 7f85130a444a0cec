package jp.fubako.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** 簿冊 of one section, classification and year. Its retention is that of every item in it. */
@Entity
@Table(name = "folder")
class Folder {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "section_id", nullable = false)
  private UUID sectionId;

  @Column(name = "section_name", nullable = false, length = 100)
  private String sectionName;

  @Column(name = "fiscal_year", nullable = false)
  private int fiscalYear;

  @Column(nullable = false, length = 16)
  private String classification;

  @Column(nullable = false, length = 200)
  private String title;

  @Column(nullable = false, length = 16)
  private String retention;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private YearBasis basis;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private DisclosureClass disclosure;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private FolderState state;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  @Column(length = 100)
  private String place;

  protected Folder() {}

  Folder(FolderImport line, String sectionName, String retention, YearBasis basis) {
    this.id = UUID.randomUUID();
    this.sectionId = line.sectionId();
    this.sectionName = sectionName;
    this.fiscalYear = line.fiscalYear();
    this.classification = line.classification();
    this.title = line.title();
    this.retention = retention;
    this.basis = basis;
    this.disclosure = line.disclosure() == null ? DisclosureClass.OPEN : line.disclosure();
    this.state = FolderState.OPEN;
    this.place = line.place();
  }

  /** 満了日 is the latest of its items (domain 2.10). */
  void holdUntil(LocalDate itemExpiry) {
    if (itemExpiry != null && (expiresOn == null || itemExpiry.isAfter(expiresOn))) {
      expiresOn = itemExpiry;
    }
  }

  UUID id() {
    return id;
  }

  UUID sectionId() {
    return sectionId;
  }

  String sectionName() {
    return sectionName;
  }

  int fiscalYear() {
    return fiscalYear;
  }

  String classification() {
    return classification;
  }

  String title() {
    return title;
  }

  String retention() {
    return retention;
  }

  YearBasis basis() {
    return basis;
  }

  DisclosureClass disclosure() {
    return disclosure;
  }

  FolderState state() {
    return state;
  }

  LocalDate expiresOn() {
    return expiresOn;
  }

  String place() {
    return place;
  }
}
