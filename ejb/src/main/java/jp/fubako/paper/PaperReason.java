package jp.fubako.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 書面により回付する理由 that the town's rules allow, from one day to another. */
@Entity
@Table(name = "paper_reason")
class PaperReason {

  @Id private String code;

  private String label;
  private String article;

  @Column(name = "words_required")
  private boolean wordsRequired;

  private int place;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  /** The last day; null while it stands. */
  @Column(name = "valid_to")
  private LocalDate validTo;

  protected PaperReason() {}

  PaperReason(String code, String label, boolean wordsRequired, LocalDate from, LocalDate to) {
    this.code = code;
    this.label = label;
    this.article = "";
    this.wordsRequired = wordsRequired;
    this.validFrom = from;
    this.validTo = to;
  }

  boolean standsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  boolean wordsRequired() {
    return wordsRequired;
  }

  String code() {
    return code;
  }

  int place() {
    return place;
  }

  /** The reason as it is kept with the case and printed. */
  String withWords(String words) {
    return words.isEmpty() ? label : label + "（" + words + "）";
  }

  PaperReasonRow row() {
    return new PaperReasonRow(code, label, article, wordsRequired);
  }
}
