package jp.fubako.records;

import java.util.UUID;

/**
 * A 簿冊 of the file plan to be imported; known again by section, year, classification and title.
 *
 * @param sectionId the section that keeps it
 * @param retention code of the retention rule; null takes the classification's
 * @param basis null takes the classification's
 * @param disclosure null = open
 * @param place where the paper twin stands, or null
 */
public record FolderImport(
    UUID sectionId,
    int fiscalYear,
    String classification,
    String title,
    String retention,
    YearBasis basis,
    DisclosureClass disclosure,
    String place) {}
