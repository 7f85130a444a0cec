package jp.fubako.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.shared.Verdict;

/** Whose words these are, and so who may use and who may change them. */
@Embeddable
class Shelf {

  @Enumerated(EnumType.STRING)
  @Column(name = "kept_for")
  private KeptFor keptFor;

  @Column(name = "section_id")
  private UUID sectionId;

  @Column(name = "person_id")
  private UUID personId;

  protected Shelf() {}

  Shelf(KeptFor keptFor, Caller caller) {
    this.keptFor = keptFor;
    this.sectionId = keptFor == KeptFor.SECTION ? caller.sectionId() : null;
    this.personId = keptFor == KeptFor.PERSON ? caller.personId() : null;
  }

  boolean readableBy(Caller caller) {
    return switch (keptFor) {
      case OFFICE -> true;
      case SECTION -> caller.belongsTo(sectionId);
      case PERSON -> personId.equals(caller.personId());
    };
  }

  Verdict mayKeep(Caller caller) {
    boolean so =
        switch (keptFor) {
          case OFFICE -> caller.has(Role.RECORDS_OFFICE);
          case SECTION -> sectionId != null && caller.belongsTo(sectionId);
          case PERSON -> personId != null && personId.equals(caller.personId());
        };
    return so ? Verdict.allowed() : Verdict.refused(WordingRefusal.NOT_YOURS);
  }

  KeptFor keptFor() {
    return keptFor;
  }
}
