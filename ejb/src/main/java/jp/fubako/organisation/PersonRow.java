package jp.fubako.organisation;

import java.util.UUID;

/**
 * A member of staff, with unit and title of his main duty on the day asked for.
 *
 * @param kana reading of the name, in katakana
 * @param unitName unit of the main duty; empty if he has none that day
 * @param printable false when the embedded fonts lack a character of the name
 */
public record PersonRow(
    UUID id,
    String staffNo,
    String name,
    String familyName,
    String kana,
    String unitName,
    String postTitle,
    boolean printable) {}
