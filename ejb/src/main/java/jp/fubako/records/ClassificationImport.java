package jp.fubako.records;

import java.time.LocalDate;

/**
 * A line of the 文書分類表 to be imported.
 *
 * @param retention code of a retention rule ({@code 1 3 5 7 10 20 30 PERMANENT CONTINUOUS}), or
 *     null for a heading
 * @param validFrom first day on which it holds
 */
public record ClassificationImport(
    String code,
    String parentCode,
    String name,
    String retention,
    YearBasis basis,
    LocalDate validFrom) {}
