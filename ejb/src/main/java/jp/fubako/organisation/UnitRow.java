package jp.fubako.organisation;

import java.util.UUID;

/**
 * A unit as valid on the day asked for.
 *
 * @param code short code, for example 10 or 101
 * @param symbol 文書記号, for example 真総; that of the section for a 係
 * @param sectionId the 課 it belongs to, itself for a 課, null for a body
 * @param parentId the unit above, or null
 * @param kind name of a {@link UnitKind}
 */
public record UnitRow(
    UUID id,
    String code,
    String name,
    String symbol,
    UUID sectionId,
    UUID parentId,
    String kind,
    String bodyName) {}
