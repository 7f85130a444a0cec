package jp.fubako.search.lucene;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.fubako.search.IndexDocument;
import jp.fubako.search.Normalizer;
import jp.fubako.search.TextPart;
import jp.fubako.search.analysis.DocumentNumber;
import jp.fubako.search.analysis.GramStream;
import jp.fubako.search.analysis.Numerals;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Turns a document of the office into one of the index. */
final class DocumentFields {

  /** Characters kept on both sides of a kanji number. */
  private static final int AROUND = 24;

  private static final FieldType GRAMS = new FieldType();

  static {
    GRAMS.setTokenized(true);
    GRAMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    GRAMS.freeze();
  }

  private final Normalizer normalizer;

  DocumentFields(Normalizer normalizer) {
    this.normalizer = normalizer;
  }

  Document of(IndexDocument source) {
    var document = new Document();
    document.add(new StringField(Names.ID, source.id(), Field.Store.YES));
    document.add(new StoredField(Names.GENERATION, source.generation()));
    source.readers().forEach(r -> document.add(new StringField(Names.READER, r, Field.Store.NO)));
    facets(document, source);
    dates(document, source);
    if (source.amount() != null) {
      document.add(new LongField(Names.AMOUNT, source.amount(), Field.Store.NO));
    }
    catalogue(document, source);
    numbers(document, source);
    source.parts().forEach(p -> part(document, p));
    return document;
  }

  private void facets(Document document, IndexDocument source) {
    facet(document, Names.KIND, source.kind(), Field.Store.YES);
    facet(document, Names.FISCAL_YEAR, "" + source.fiscalYear(), Field.Store.NO);
    facet(document, Names.SECTION, source.section(), Field.Store.NO);
    facet(document, Names.STATE, source.state(), Field.Store.NO);
    facet(document, Names.CLASSIFICATION, source.classification(), Field.Store.NO);
    facet(document, Names.RETENTION, source.retention(), Field.Store.NO);
    facet(document, Names.DISCLOSURE, source.disclosure(), Field.Store.NO);
  }

  private static void facet(Document document, String name, String value, Field.Store store) {
    if (value != null && !value.isEmpty()) {
      document.add(new KeywordField(name, value, store));
    }
  }

  private static void dates(Document document, IndexDocument source) {
    source
        .dates()
        .forEach(
            (kind, day) -> {
              document.add(new LongField(Names.date(kind), day.toEpochDay(), Field.Store.NO));
              document.add(new LongField(Names.DATE, day.toEpochDay(), Field.Store.NO));
            });
    source.dates().values().stream()
        .max(LocalDate::compareTo)
        .ifPresent(
            d -> document.add(new LongField(Names.SORT_DATE, d.toEpochDay(), Field.Store.NO)));
  }

  private void catalogue(Document document, IndexDocument source) {
    document.add(new StoredField(Names.TITLE, source.title()));
    String title = normalizer.folded(source.title()).text();
    document.add(new Field(Names.TITLE, new GramStream(title), GRAMS));
    document.add(
        new TextField(Names.TITLE_WORDS, normalizer.clean(source.title()), Field.Store.NO));
    everywhere(document, source.title(), title);
    text(document, Names.NUMBER, source.numbers());
    text(document, Names.PEOPLE, source.people());
    text(document, Names.COUNTERPART, one(source.counterpart()));
    text(document, Names.SECTION_TEXT, one(source.section()));
    text(document, Names.CLASSIFICATION_TEXT, one(source.classification()));
    text(document, Names.FOLDER, one(source.folder()));
    text(
        document,
        Names.FILE,
        source.parts().stream().filter(p -> p.fileId() != null).map(TextPart::name).toList());
  }

  private static List<String> one(String value) {
    return value == null || value.isBlank() ? List.of() : List.of(value);
  }

  private void text(Document document, String name, Collection<String> values) {
    for (String value : values) {
      String folded = normalizer.folded(value).text();
      document.add(new StoredField(name, value));
      document.add(new Field(name, new GramStream(folded), GRAMS));
      everywhere(document, value, folded);
    }
  }

  private static void numbers(Document document, IndexDocument source) {
    source.numbers().stream()
        .flatMap(n -> DocumentNumber.parse(n).stream())
        .flatMap(n -> n.keys().stream())
        .distinct()
        .forEach(k -> document.add(new StringField(Names.NUMBER_KEY, k, Field.Store.NO)));
    source.numbers().stream()
        .findFirst()
        .ifPresent(
            n -> {
              String key =
                  DocumentNumber.parse(n).map(DocumentNumber::sortKey).orElse(Normalizer.fold(n));
              var bytes = new BytesRef("%04d/%s".formatted(source.fiscalYear(), key));
              document.add(new SortedDocValuesField(Names.NUMBER_SORT, bytes));
            });
  }

  private void part(Document document, TextPart part) {
    document.add(new StoredField(Names.PART_NAME, part.name()));
    document.add(new StoredField(Names.PART_FILE, part.fileId() == null ? "" : part.fileId()));
    document.add(new StoredField(Names.PART_TEXT, part.text()));
    String pages =
        Arrays.stream(part.pageStarts())
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));
    document.add(new StoredField(Names.PART_PAGES, pages));
    everywhere(document, part.text(), normalizer.folded(part.text()).text());
  }

  private void everywhere(Document document, String original, String folded) {
    document.add(new Field(Names.ALL, new GramStream(folded), GRAMS));
    document.add(new TextField(Names.WORDS, normalizer.clean(original), Field.Store.NO));
    forms(document, folded);
  }

  /** Surroundings of kanji numbers with digits in their place; near ones in one piece. */
  private static void forms(Document document, String folded) {
    var converted = Numerals.convert(folded);
    String text = converted.text();
    int from = -1;
    int to = -1;
    for (int[] number : converted.changed()) {
      int left = Math.max(0, number[0] - AROUND);
      if (from >= 0 && left > to) {
        document.add(new Field(Names.FORMS, new GramStream(text.substring(from, to)), GRAMS));
        from = -1;
      }
      from = from < 0 ? left : from;
      to = Math.min(text.length(), number[1] + AROUND);
    }
    if (from >= 0) {
      document.add(new Field(Names.FORMS, new GramStream(text.substring(from, to)), GRAMS));
    }
  }
}
