package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.UnitRow;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/** Names of sections as they are today; an item keeps the name its section had when it was made. */
@ApplicationScoped
class Sections {

  @Inject private OrganisationService organisation;
  @Inject private OfficeClock clock;

  String name(UUID sectionId) {
    return organisation.sections(clock.today()).stream()
        .filter(unit -> unit.id().equals(sectionId))
        .findFirst()
        .map(UnitRow::name)
        .orElseThrow(() -> new RefusedException(RecordsRefusal.SECTION_UNKNOWN));
  }
}
