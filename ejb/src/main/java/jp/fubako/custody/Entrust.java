package jp.fubako.custody;

import java.util.UUID;

/**
 * 引継ぎ先の決定.
 *
 * @param heirId section, post or person, as the kind asks for
 * @param reason why
 */
public record Entrust(LooseKind kind, UUID id, UUID heirId, String reason) {}
