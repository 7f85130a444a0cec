package jp.fubako.search;

import java.util.List;

/**
 * A passage that matched.
 *
 * @param part name of the {@link TextPart}; or, when only a catalogue entry matched, one of
 *     #number, #people, #counterpart, #section, #classification, #folder, #file
 * @param fileId id of the file, or null
 * @param page page of the match from 1, or 0 when the text has no pages
 */
public record Snippet(String part, String fileId, int page, List<Fragment> fragments) {}
