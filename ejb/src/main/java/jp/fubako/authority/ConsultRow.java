package jp.fubako.authority;

import java.util.UUID;
import jp.fubako.organisation.PostKind;

/**
 * Who must be asked before the decision.
 *
 * @param unitId the unit asked: 課 or 係
 * @param postKind whose consent is needed in it
 * @param reason why, in words for people
 */
public record ConsultRow(
    UUID unitId,
    String unitName,
    PostKind postKind,
    ConsultKind kind,
    String reason,
    String article) {}
