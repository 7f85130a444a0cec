package jp.fubako.signing.pdf;

/**
 * A place for a seal on the form, and the signature field in it.
 *
 * @param fieldName unique, letters and digits only (a dot would split it), e.g. step01
 * @param title 職名 printed above, e.g. 課長, or 総務課長 in the concurrence row
 * @param row which row
 * @param decider whether this seal is the decision (決裁)
 * @param carried sealed on a former sheet: the cell says so and has no field; otherwise null
 */
public record SealCell(
    String fieldName, String title, CellRow row, boolean decider, CarriedSeal carried) {
  /** A place that waits for its seal. */
  public SealCell(String fieldName, String title, CellRow row, boolean decider) {
    this(fieldName, title, row, decider, null);
  }

  public SealCell {
    if (fieldName == null || !fieldName.matches("[A-Za-z][A-Za-z0-9_-]{0,39}")) {
      throw new IllegalArgumentException("field name: " + fieldName);
    }
    title = title == null ? "" : title;
  }
}
