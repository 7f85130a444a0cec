package jp.fubako.drafting;

import java.time.LocalDate;
import java.util.List;
import jp.fubako.authority.Matter;
import jp.fubako.records.FileRow;
import jp.fubako.records.FolderRow;
import jp.fubako.routing.RoutePlan;

/**
 * What the check looks at.
 *
 * @param matter the chosen 事項, or null
 * @param plan the route, {@link RoutePlan#NONE} when there is none yet
 * @param folder the chosen folder, or null
 * @param files the attachments
 * @param holdsPost the drafter holds the post in which he acts
 * @param hasKey the drafter can seal
 * @param unprintable characters that would be printed as 〓
 * @param leftovers dates and years of an older proposal that nobody has touched
 * @param today the day
 */
record CheckFacts(
    DraftFields fields,
    Matter matter,
    RoutePlan plan,
    FolderRow folder,
    List<FileRow> files,
    boolean holdsPost,
    boolean hasKey,
    List<String> unprintable,
    List<Leftover> leftovers,
    LocalDate today) {}
