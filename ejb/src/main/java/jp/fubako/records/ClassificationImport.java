package jp.fubako.records;

import java.time.LocalDate;

/**
 * A line of the 文書分類表 to be imported.
 *
 * @param retention code of a retention rule ({@code 1 3 5 7 10 20 30 PERMANENT CONTINUOUS}), or
 *     null for a heading
 * @param validFrom first day on which it holds
 * @param article where the regulation lays its retention down, for example 文書取扱規程別表第2 共通の部; null =
 *     as the retention rule says
 */
public record ClassificationImport(
    String code,
    String parentCode,
    String name,
    String retention,
    YearBasis basis,
    LocalDate validFrom,
    String article) {

  /** A line that cites nothing of its own. */
  public ClassificationImport(
      String code,
      String parentCode,
      String name,
      String retention,
      YearBasis basis,
      LocalDate validFrom) {
    this(code, parentCode, name, retention, basis, validFrom, null);
  }
}
