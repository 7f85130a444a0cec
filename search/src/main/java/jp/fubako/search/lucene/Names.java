package jp.fubako.search.lucene;

import java.util.List;
import jp.fubako.search.analysis.QueryField;

/** Names of the fields in the index. */
final class Names {

  /** Format of the index; a generation of another format is outdated. */
  static final String FORMAT = "1";

  static final String ID = "id";
  static final String KIND = "kind";
  static final String GENERATION = "generation";

  /** Grams of everything that can be searched. */
  static final String ALL = "all";

  /** Words of everything that can be searched. */
  static final String WORDS = "words";

  /** Grams of the surroundings of kanji numbers, which stand there as digits. */
  static final String FORMS = "forms";

  static final String TITLE = "title";
  static final String TITLE_WORDS = "titleWords";
  static final String NUMBER = "number";
  static final String NUMBER_KEY = "numberKey";
  static final String NUMBER_SORT = "numberSort";
  static final String PEOPLE = "people";
  static final String COUNTERPART = "counterpart";
  static final String SECTION_TEXT = "sectionText";
  static final String CLASSIFICATION_TEXT = "classificationText";
  static final String FOLDER = "folder";
  static final String FILE = "file";
  static final String DATE = "date";
  static final String SORT_DATE = "sortDate";
  static final String AMOUNT = "amount";
  static final String READER = "reader";

  /** Stored, one value for each part. */
  static final String PART_TEXT = "partText";

  static final String PART_NAME = "partName";
  static final String PART_FILE = "partFile";
  static final String PART_PAGES = "partPages";

  static final String FISCAL_YEAR = "fiscalYear";
  static final String SECTION = "section";
  static final String STATE = "state";
  static final String CLASSIFICATION = "classification";
  static final String RETENTION = "retention";
  static final String DISCLOSURE = "disclosure";

  static final List<String> FACETS =
      List.of(FISCAL_YEAR, SECTION, KIND, STATE, CLASSIFICATION, RETENTION, DISCLOSURE);

  /** The catalogue fields, searched as text and shown when only they match. */
  static final List<String> CATALOGUE =
      List.of(NUMBER, PEOPLE, COUNTERPART, SECTION_TEXT, CLASSIFICATION_TEXT, FOLDER, FILE);

  private Names() {}

  /** The gram field in which a named text field is searched. */
  static String grams(QueryField field) {
    return switch (field) {
      case TITLE -> TITLE;
      case COUNTERPART -> COUNTERPART;
      case NUMBER -> NUMBER;
      case SECTION -> SECTION_TEXT;
      case PEOPLE -> PEOPLE;
      case FOLDER -> FOLDER;
      case CLASSIFICATION -> CLASSIFICATION_TEXT;
      case FILE -> FILE;
      default -> ALL;
    };
  }

  /** The facet in which a code is looked up. */
  static String facet(QueryField field) {
    return switch (field) {
      case KIND -> KIND;
      case STATE -> STATE;
      case DISCLOSURE -> DISCLOSURE;
      case RETENTION -> RETENTION;
      default -> throw new IllegalArgumentException(field.name());
    };
  }

  /** The field with the epoch day of a kind of date. */
  static String date(QueryField field) {
    return field == QueryField.DATE ? DATE : date(field.name().toLowerCase(java.util.Locale.ROOT));
  }

  static String date(String kind) {
    return DATE + "." + kind;
  }
}
