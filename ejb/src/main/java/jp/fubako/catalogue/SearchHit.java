package jp.fubako.catalogue;

import java.util.List;
import jp.fubako.records.ItemRow;

/**
 * One document found.
 *
 * @param item the catalogue's row, read from the database now
 * @param title 件名 in pieces
 */
public record SearchHit(ItemRow item, List<TextFragment> title, List<HitSnippet> snippets) {}
