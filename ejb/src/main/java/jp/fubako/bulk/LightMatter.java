package jp.fubako.bulk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** 軽易な事項: a matter of which several may be approved at once, by which rule, and when. */
@Entity
@Table(name = "light_matter")
class LightMatter {

  @Id private UUID id;

  @Column(name = "matter_code")
  private String matterCode;

  private String article;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  /** The last day; null while it holds. */
  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "changed_by")
  private String changedBy;

  @Version private long version;

  protected LightMatter() {}

  LightMatter(String matterCode, String article, LocalDate from, String by) {
    this.id = UUID.randomUUID();
    this.matterCode = matterCode;
    this.article = article;
    this.validFrom = from;
    this.changedBy = by;
  }

  /** It holds no more from that day on; what was approved before stays as it was. */
  void endBefore(LocalDate day, String by) {
    validTo = day.minusDays(1);
    changedBy = by;
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  String matterCode() {
    return matterCode;
  }

  LightMatterRow row(String name) {
    return new LightMatterRow(matterCode, name, article, validFrom, true);
  }
}
