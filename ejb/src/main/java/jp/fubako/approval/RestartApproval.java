package jp.fubako.approval;

import java.time.LocalDate;
import java.util.UUID;

/** Sends a returned subject on its way again, with a new sheet; as {@link StartApproval}. */
public record RestartApproval(
    UUID subjectId,
    String title,
    boolean urgent,
    LocalDate dueOn,
    Long amount,
    int files,
    UUID drafterPostId,
    RoutePlan plan,
    UUID sheetFileId,
    String sheetHash) {}
