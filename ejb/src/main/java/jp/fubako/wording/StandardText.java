package jp.fubako.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.shared.Verdict;

/** 定型文. */
@Entity
@Table(name = "standard_text")
class StandardText {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_BODY = 20_000;

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private TextPlace place;

  private String name;

  @Column(columnDefinition = "mediumtext")
  private String body;

  @Embedded private Shelf shelf;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Version private long version;

  protected StandardText() {}

  StandardText(SaveText words, Caller caller, Instant at) {
    id = UUID.randomUUID();
    shelf = new Shelf(words.keptFor(), caller);
    write(words, caller, at);
  }

  /** Writes it anew; it stays on its shelf. */
  final void write(SaveText words, Caller caller, Instant at) {
    shelf.mayKeep(caller).and(() -> fit(words)).orThrow();
    place = words.place();
    name = words.name();
    body = words.body();
    changedAt = at;
    changedBy = caller.name();
  }

  private static Verdict fit(SaveText words) {
    if (words.name().isEmpty() || words.body().isEmpty() || words.place() == null) {
      return Verdict.refused(WordingRefusal.INCOMPLETE);
    }
    if (words.name().length() > LONGEST_NAME) {
      return Verdict.refused(WordingRefusal.TOO_LONG, LONGEST_NAME);
    }
    return words.body().length() > LONGEST_BODY
        ? Verdict.refused(WordingRefusal.TOO_LONG, LONGEST_BODY)
        : Verdict.allowed();
  }

  Shelf shelf() {
    return shelf;
  }

  long version() {
    return version;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  StandardTextRow row(Caller caller) {
    return new StandardTextRow(
        id,
        version,
        place,
        name,
        body,
        shelf.keptFor(),
        changedAt,
        changedBy,
        shelf.mayKeep(caller));
  }
}
