package jp.fubako.seals;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A 公印.
 *
 * @param keeperPostId post of the keeper; null = whoever has the role 公印管守者
 * @param place 保管場所
 * @param validTo last day, or null
 */
public record SealRow(
    UUID id,
    String name,
    SealKind kind,
    UUID keeperPostId,
    String keeperName,
    String place,
    LocalDate validFrom,
    LocalDate validTo,
    String article) {}
