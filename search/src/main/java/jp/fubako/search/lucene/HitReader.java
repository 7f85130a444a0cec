package jp.fubako.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jp.fubako.search.Hit;
import jp.fubako.search.Snippet;
import org.apache.lucene.document.Document;

/** Makes a hit with its best passages from a stored document. */
final class HitReader {

  private static final int SNIPPETS = 3;

  private final Passages passages;

  HitReader(Passages passages) {
    this.passages = passages;
  }

  Hit read(Document document) {
    String title = document.get(Names.TITLE);
    return new Hit(
        document.get(Names.ID),
        document.get(Names.KIND) == null ? "" : document.get(Names.KIND),
        passages.mark(title),
        snippets(document));
  }

  private List<Snippet> snippets(Document document) {
    String[] texts = document.getValues(Names.PART_TEXT);
    String[] names = document.getValues(Names.PART_NAME);
    String[] files = document.getValues(Names.PART_FILE);
    String[] pages = document.getValues(Names.PART_PAGES);
    var found = new ArrayList<Passages.Passage>();
    for (int i = 0; i < texts.length; i++) {
      found.addAll(passages.best(names[i], file(files[i]), texts[i], pages(pages[i])));
    }
    if (!found.isEmpty()) {
      return found.stream()
          .sorted(Comparator.comparingDouble(p -> -p.worth()))
          .limit(SNIPPETS)
          .map(Passages.Passage::snippet)
          .toList();
    }
    List<Snippet> catalogue = catalogue(document);
    if (!catalogue.isEmpty()) {
      return catalogue;
    }
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isBlank()) {
        return List.of(Passages.beginning(names[i], file(files[i]), texts[i], pages(pages[i])));
      }
    }
    return List.of();
  }

  /** Matches outside the texts: who, where from, in which folder. */
  private List<Snippet> catalogue(Document document) {
    var snippets = new ArrayList<Snippet>();
    for (String field : Names.CATALOGUE) {
      for (String value : document.getValues(field)) {
        if (snippets.size() < SNIPPETS && passages.matches(value)) {
          String part = "#" + field.replace("Text", "");
          snippets.add(new Snippet(part, null, 0, passages.mark(value)));
        }
      }
    }
    return snippets;
  }

  private static String file(String stored) {
    return stored.isEmpty() ? null : stored;
  }

  private static int[] pages(String stored) {
    return stored.isEmpty()
        ? new int[0]
        : Arrays.stream(stored.split(",")).mapToInt(Integer::parseInt).toArray();
  }
}
