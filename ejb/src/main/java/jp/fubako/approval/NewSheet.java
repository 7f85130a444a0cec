package jp.fubako.approval;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A sheet made to a {@link SheetOrder}, and what its subject is called now.
 *
 * @param fileId the sheet's file in the records
 * @param hash the unsealed sheet's content
 * @param spareCells how many fields of {@link SpareCells} it has
 * @param title 件名
 * @param amount yen; may be null
 * @param dueOn may be null
 */
public record NewSheet(
    UUID fileId, String hash, int spareCells, String title, Long amount, LocalDate dueOn) {}
