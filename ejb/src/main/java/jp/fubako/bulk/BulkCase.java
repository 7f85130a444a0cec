package jp.fubako.bulk;

import java.util.UUID;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.Verdict;

/**
 * One of the cases that somebody has chosen, with what one must read of it.
 *
 * @param stepId the caller's own step; null when nothing waits for him
 * @param routeVersion what he sees
 * @param amount yen; may be null
 * @param matter name of the matter
 * @param inquiry 伺い文
 * @param files attachments
 * @param verdict whether it may be approved together with others
 */
public record BulkCase(
    UUID subjectId,
    UUID stepId,
    long routeVersion,
    StepKind kind,
    String title,
    String section,
    String drafter,
    Long amount,
    String matter,
    String inquiry,
    int files,
    Verdict verdict) {}
