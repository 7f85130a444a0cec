package jp.fubako.drafting;

import java.util.List;
import jp.fubako.shared.Verdict;

/** How long the texts of a draft may be: what the record holds. */
final class FieldLimits {

  private record Limit(String field, String text, int most) {}

  private FieldLimits() {}

  static Verdict kept(DraftFields f) {
    return List.of(
            new Limit("subject", f.subject(), 500),
            new Limit("inquiry", f.inquiry(), 100_000),
            new Limit("grounds", f.grounds(), 100_000),
            new Limit("letterBody", f.letterBody(), 100_000),
            new Limit("letterSubject", f.letterSubject(), 500),
            new Limit("addressees", f.addressees(), 2000),
            new Limit("issuer", f.issuer(), 300),
            new Limit("budgetItem", f.budgetItem(), 300),
            new Limit("extension", f.extension(), 50),
            new Limit("disclosureReason", f.disclosureReason(), 500))
        .stream()
        .filter(limit -> limit.text().length() > limit.most())
        .findFirst()
        .map(limit -> Verdict.refused(DraftingRefusal.TOO_LONG, limit.field(), limit.most()))
        .orElseGet(Verdict::allowed);
  }
}
