package jp.fubako.search.text;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 収受印: what is printed on the copy of a document that has arrived.
 *
 * @param office 真室川町
 * @param section 総務課
 * @param date the day of receipt, printed as 令和8年11月22日
 * @param number 真総第1号; empty when the receipt carries no number
 * @param corner where on page 1
 * @param shape outline
 */
public record ReceiptStamp(
    String office, String section, LocalDate date, String number, Corner corner, StampShape shape) {
  public ReceiptStamp {
    Objects.requireNonNull(office);
    Objects.requireNonNull(section);
    Objects.requireNonNull(date);
    Objects.requireNonNull(number);
    Objects.requireNonNull(corner);
    Objects.requireNonNull(shape);
  }

  /** The usual round stamp. */
  public ReceiptStamp(String office, String section, LocalDate date, String number, Corner corner) {
    this(office, section, date, number, corner, StampShape.ROUND);
  }

  /** The same stamp elsewhere. */
  ReceiptStamp at(Corner other) {
    return new ReceiptStamp(office, section, date, number, other, shape);
  }
}
