package jp.fubako.amendment;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.fubako.drafting.DraftFields;

/** Whether a change concerns the essence. */
final class Essence {

  /** A law, an ordinance or a rule by its name, and an article by its number. */
  private static final Pattern CITATION =
      Pattern.compile(
          "[\\p{IsHan}ァ-ヶー]{0,40}(?:法|条例|規則|規程|要綱|要領|政令|省令|告示)"
              + "|第[0-9０-９一二三四五六七八九十百千]+(?:条|項|号)(?:の[0-9０-９一二三四五六七八九十]+)?");

  private Essence() {}

  /** The protected fields that differ; none: the amendment may be declared 軽微. */
  static Set<ProtectedField> touched(DraftFields old, DraftFields now) {
    var touched = EnumSet.noneOf(ProtectedField.class);
    add(
        touched,
        ProtectedField.AMOUNT,
        Objects.equals(old.amount(), now.amount()) && old.budgetItem().equals(now.budgetItem()));
    add(
        touched,
        ProtectedField.ADDRESSEE,
        old.addressees().equals(now.addressees()) && old.issuer().equals(now.issuer()));
    add(touched, ProtectedField.MATTER, Objects.equals(old.matterCode(), now.matterCode()));
    add(
        touched,
        ProtectedField.LEGAL_BASIS,
        citations(old.grounds()).equals(citations(now.grounds())));
    add(touched, ProtectedField.INQUIRY, old.inquiry().equals(now.inquiry()));
    add(
        touched,
        ProtectedField.DATE,
        Objects.equals(old.dueOn(), now.dueOn())
            && Objects.equals(old.plannedIssueOn(), now.plannedIssueOn()));
    return touched;
  }

  private static void add(Set<ProtectedField> touched, ProtectedField field, boolean same) {
    if (!same) {
      touched.add(field);
    }
  }

  static List<String> citations(String text) {
    return CITATION.matcher(text).results().map(MatchResult::group).toList();
  }
}
