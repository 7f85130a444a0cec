package jp.fubako.authority;

import java.util.List;
import java.util.UUID;
import jp.fubako.organisation.PostKind;

/**
 * Who decides a matter, and by which rule.
 *
 * @param deciderSectionId the section whose head decides when it is not the drafter's own (総務課長);
 *     null means the own section
 * @param levelName 決裁区分: 課長専決, 総務課長専決, 副町長専決, 町長決裁
 * @param consults in order
 * @param article for example 真室川町事務専決規程 別表第1 工事請負費
 * @param reason one sentence that explains the result
 */
public record AuthorityRuling(
    PostKind decider,
    UUID deciderSectionId,
    String levelName,
    List<ConsultRow> consults,
    String article,
    String reason) {

  public AuthorityRuling {
    consults = List.copyOf(consults);
  }
}
