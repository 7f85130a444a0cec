package jp.fubako.catalogue;

import java.util.List;
import java.util.UUID;

/**
 * A passage around a hit.
 *
 * @param part file name, or 本文
 * @param fileId null for 本文
 * @param page from 1; 0 if unknown
 */
public record HitSnippet(String part, UUID fileId, int page, List<TextFragment> fragments) {}
