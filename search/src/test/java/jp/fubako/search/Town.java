package jp.fubako.search;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.fubako.search.lucene.IndexSettings;
import jp.fubako.search.lucene.LuceneIndex;

/** Documents of a small town, and an index that only moves when it is told to. */
final class Town {

  static final Set<String> EVERYBODY = Set.of("town");

  private Town() {}

  static IndexSettings still() {
    var clock = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    return new IndexSettings(Duration.ofDays(1), Duration.ofDays(1), 1_000_000, 16, clock);
  }

  static LuceneIndex open(Path folder) {
    return LuceneIndex.open(folder, Dictionaries.builtIn(), still());
  }

  /** An index with these documents, all visible. */
  static LuceneIndex open(Path folder, Doc... documents) {
    LuceneIndex index = open(folder);
    long position = 0;
    for (Doc document : documents) {
      index.index(document.build(), ++position);
    }
    index.refresh();
    return index;
  }

  static List<String> ids(SearchIndex index, String query) {
    return index.search(SearchRequest.of(query, EVERYBODY, 100)).hits().stream()
        .map(Hit::id)
        .sorted()
        .toList();
  }

  static SearchResult search(SearchIndex index, String query) {
    return index.search(SearchRequest.of(query, EVERYBODY, 100));
  }

  static Doc doc(String id, String title) {
    return new Doc(id, title);
  }

  /** A document in the making. */
  static final class Doc {
    private final String id;
    private final String title;
    private String kind = "RECEIPT";
    private List<String> numbers = List.of();
    private List<String> people = List.of();
    private String counterpart;
    private String section = "総務課";
    private int fiscalYear = 2026;
    private Long amount;
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final List<TextPart> parts = new ArrayList<>();
    private Set<String> readers = EVERYBODY;
    private boolean restricted;

    private Doc(String id, String title) {
      this.id = id;
      this.title = title;
    }

    Doc kind(String value) {
      kind = value;
      return this;
    }

    Doc number(String... values) {
      numbers = Arrays.asList(values);
      return this;
    }

    Doc people(String... values) {
      people = Arrays.asList(values);
      return this;
    }

    Doc from(String value) {
      counterpart = value;
      return this;
    }

    Doc section(String value) {
      section = value;
      return this;
    }

    Doc year(int value) {
      fiscalYear = value;
      return this;
    }

    Doc amount(long value) {
      amount = value;
      return this;
    }

    Doc date(String kindOfDate, String day) {
      dates.put(kindOfDate, LocalDate.parse(day));
      return this;
    }

    Doc text(String value) {
      parts.add(new TextPart("本文", null, value, new int[0]));
      return this;
    }

    Doc file(String name, String value, int... pageStarts) {
      parts.add(new TextPart(name, "file-" + name, value, pageStarts));
      return this;
    }

    Doc readers(String... values) {
      readers = Set.of(values);
      return this;
    }

    Doc restricted() {
      restricted = true;
      return this;
    }

    IndexDocument build() {
      return new IndexDocument(
          id,
          kind,
          title,
          numbers,
          people,
          counterpart,
          section,
          fiscalYear,
          "庶務",
          "簿冊",
          "5年",
          "DECIDED",
          "OPEN",
          dates,
          amount,
          parts,
          readers,
          restricted,
          1);
    }
  }
}
