package jp.fubako.records;

import java.util.UUID;

/**
 * A file of an item.
 *
 * @param mediaType by content; {@code application/octet-stream} while unknown
 * @param size bytes
 * @param hash SHA-256, lower-case hexadecimal
 * @param order position within the item, from 1
 * @param pages null while unknown and for kinds without pages
 * @param inspectionCode why it was refused ({@code BOMB}, {@code ENCRYPTED} …, text under {@code
 *     file.verdict.<code>}), or null
 * @param derivedFrom the file it was made or unpacked from, or null
 */
public record FileRow(
    UUID id,
    UUID itemId,
    String name,
    String mediaType,
    long size,
    String hash,
    FileRole role,
    int order,
    Integer pages,
    InspectionState inspection,
    String inspectionCode,
    boolean signed,
    boolean macros,
    UUID derivedFrom) {}
