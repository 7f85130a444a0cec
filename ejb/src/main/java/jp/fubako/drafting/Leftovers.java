package jp.fubako.drafting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.fubako.shared.FiscalYear;
import jp.fubako.wording.DatedKind;
import jp.fubako.wording.DatedWord;
import jp.fubako.wording.DatedWords;

/**
 * Finds in a copied draft the dates and years that nobody has touched yet, and in any draft a 年度 in
 * the subject that is over (DR-04, DR-14).
 *
 * @param source what was copied; null when the draft is no copy
 * @param sourceYear 年度 of the copied proposal
 * @param confirmed words that the drafter has confirmed
 * @param thisYear 年度 of today
 */
record Leftovers(DraftFields source, int sourceYear, Set<String> confirmed, FiscalYear thisYear) {

  private static final Set<DatedKind> YEARS = EnumSet.of(DatedKind.FISCAL_YEAR, DatedKind.YEAR);

  List<Leftover> in(DraftFields draft) {
    var before = source == null ? Map.<String, String>of() : texts(source);
    var found = new ArrayList<Leftover>();
    texts(draft)
        .forEach((field, text) -> found.addAll(of(field, text, before.getOrDefault(field, ""))));
    return List.copyOf(found);
  }

  private List<Leftover> of(String field, String text, String before) {
    int years = source == null ? 0 : thisYear.year() - sourceYear;
    var copied = words(before, 0).stream().map(DatedWord::words).collect(Collectors.toSet());
    return words(text, years).stream()
        .filter(word -> !confirmed.contains(word.words()))
        .filter(word -> source == null ? over(field, word) : doubtful(word, copied))
        .map(word -> new Leftover(field, word.words(), later(word)))
        .distinct()
        .toList();
  }

  private List<DatedWord> words(String text, int years) {
    return DatedWords.in(text, years, thisYear.year());
  }

  /** In a copy: whatever stood there before; within the same year not that year itself. */
  private boolean doubtful(DatedWord word, Set<String> copied) {
    return copied.contains(word.words())
        && (sourceYear < thisYear.year() || !YEARS.contains(word.kind()) || past(word));
  }

  /** In a text of one's own older times are named on purpose, except in its subject. */
  private boolean over(String field, DatedWord word) {
    return word.kind() == DatedKind.FISCAL_YEAR
        && past(word)
        && (field.equals("subject") || field.equals("letterSubject"));
  }

  private boolean past(DatedWord word) {
    return word.fiscalYear() < thisYear.year();
  }

  private String later(DatedWord word) {
    return source == null ? word.words() : word.later();
  }

  private static Map<String, String> texts(DraftFields fields) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("subject", fields.subject());
    texts.put("inquiry", fields.inquiry());
    texts.put("grounds", fields.grounds());
    texts.put("budgetItem", fields.budgetItem());
    texts.put("addressees", fields.addressees());
    texts.put("letterSubject", fields.letterSubject());
    texts.put("letterBody", fields.letterBody());
    return texts;
  }
}
