package jp.fubako.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A file of an item: a name and, at any time, the hash of the bytes it stands for. */
@Entity
@Table(name = "item_file")
class ItemFile {

  static final String UNKNOWN_TYPE = "application/octet-stream";
  private static final String PDF = "application/pdf";

  @Id private UUID id;
  @Version private long version;

  @Column(name = "item_id", nullable = false)
  private UUID itemId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private FileRole role;

  @Column(nullable = false, length = 255)
  private String name;

  @Column(name = "media_type", nullable = false, length = 150)
  private String mediaType;

  @Column(nullable = false)
  private long size;

  @Column(nullable = false, length = 64)
  private String hash;

  @Column(nullable = false)
  private int revision;

  @Column(nullable = false)
  private int position;

  private Integer pages;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 16)
  private InspectionState inspection;

  @Column(name = "inspection_code", length = 32)
  private String inspectionCode;

  @Column(name = "has_signature", nullable = false)
  private boolean signed;

  @Column(name = "has_macros", nullable = false)
  private boolean macros;

  @Column(name = "derived_from")
  private UUID derivedFrom;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "removed_at")
  private Instant removedAt;

  protected ItemFile() {}

  ItemFile(
      UUID itemId, IncomingFile file, FileRole role, int position, UUID derivedFrom, Instant now) {
    this.id = UUID.randomUUID();
    this.itemId = itemId;
    this.role = role;
    this.name = FileName.clean(file.name());
    this.size = file.content().size();
    this.hash = file.content().hash();
    this.revision = 1;
    this.position = position;
    this.derivedFrom = derivedFrom;
    this.createdAt = now;
    this.mediaType = madeByUs() ? PDF : UNKNOWN_TYPE;
    // what we made ourselves can be shown at once; its text still goes to the index by a worker
    this.inspection = madeByUs() ? InspectionState.READABLE : InspectionState.PENDING;
  }

  private boolean madeByUs() {
    return role == FileRole.SHEET || role == FileRole.LETTER || role == FileRole.STAMPED;
  }

  /** Evidence of what the sender sent: the files as they arrived and what was inside them. */
  boolean cameFromOutside() {
    return role == FileRole.ORIGINAL || (role == FileRole.ATTACHMENT && derivedFrom != null);
  }

  /** A new revision of something that we make; pages stay known, since signing adds none. */
  void revise(String newHash, long newSize) {
    hash = newHash;
    size = newSize;
    revision++;
    if (!madeByUs()) {
      inspection = InspectionState.PENDING;
      pages = null;
    }
  }

  void inspected(InspectedContent found) {
    mediaType = found.mediaType();
    signed = found.signed();
    macros = found.macros();
    inspectionCode = found.failure();
    inspection = found.failure() == null ? InspectionState.READABLE : InspectionState.REFUSED;
    if (found.pages() != null && found.pages() > 0) {
      pages = found.pages();
    }
  }

  void paged(int count) {
    pages = count;
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  void remove(Instant at) {
    removedAt = at;
  }

  FileRow row() {
    return new FileRow(
        id,
        itemId,
        name,
        mediaType,
        size,
        hash,
        role,
        position,
        pages,
        inspection,
        inspectionCode,
        signed,
        macros,
        derivedFrom);
  }

  UUID id() {
    return id;
  }

  UUID itemId() {
    return itemId;
  }

  FileRole role() {
    return role;
  }

  String name() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  long size() {
    return size;
  }

  String hash() {
    return hash;
  }

  int revision() {
    return revision;
  }

  Integer pages() {
    return pages;
  }

  InspectionState inspection() {
    return inspection;
  }

  String inspectionCode() {
    return inspectionCode;
  }
}
