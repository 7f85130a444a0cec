package jp.fubako.records;

/**
 * A line of the 文書分類表.
 *
 * @param code 分類記号
 * @param parentCode code of the class above, or null
 * @param retention code of the retention rule, or null for a mere heading
 */
public record ClassificationRow(
    String code, String parentCode, String name, String retention, YearBasis basis) {}
