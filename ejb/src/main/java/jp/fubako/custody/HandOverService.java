package jp.fubako.custody;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.custody.CustodyRepository.OpenStep;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonnelService;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.organisation.UnitRow;
import jp.fubako.shared.OfficeClock;

/**
 * What has to be done once when the day of a 組織改正 has come: folders with their documents, what is
 * in no folder, receipts in work and open steps go to the successors; what has none stays for the
 * queue. Done once for each day, and made good after a time without a server.
 */
@Stateless
public class HandOverService {

  @Inject private SuccessionRepository repository;
  @Inject private CustodyRepository rows;
  @Inject private Moves moves;
  @Inject private OrganisationService organisation;
  @Inject private PersonnelService personnel;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** Days that have come and are not done yet. */
  public List<LocalDate> due() {
    return repository.due(clock.today());
  }

  /** Hands over what the units of that day leave; doing it twice does no harm. */
  public void takeEffect(LocalDate day) {
    var of = repository.locked(day).stream().filter(s -> s.confirmed() && !s.isDone()).toList();
    if (of.isEmpty() || day.isAfter(clock.today())) {
      return;
    }
    var map = new SuccessionMap(of.stream().map(Succession::row).toList());
    int folders = 0;
    int others = 0;
    for (var unit : map.predecessors()) {
      folders += folders(unit, map);
      var rest = map.heir(unit);
      rest.ifPresent(heir -> rows.shareReading(unit, heir));
      others += rest.flatMap(this::section).map(heir -> rest(unit, heir)).orElse(0);
    }
    var steps = steps(day, map);
    of.forEach(s -> s.done(clock.now()));
    audit.record(
        AuditEvent.of("custody.succession", null)
            .with("on", day)
            .with("units", map.predecessors().size())
            .with("folders", folders)
            .with("unfiled", others)
            .with("steps", steps));
  }

  private Optional<UnitRow> section(UUID id) {
    return organisation.sections(clock.today()).stream().filter(s -> s.id().equals(id)).findFirst();
  }

  private int folders(UUID unit, SuccessionMap map) {
    int moved = 0;
    for (var folder : rows.folders(unit)) {
      var heir = map.heir(unit, rows.classification(folder)).flatMap(this::section);
      if (heir.isPresent()) {
        moves.folder(folder, moves.place(heir.get()));
        moved++;
      }
    }
    return moved;
  }

  /** Drafts and receipts that are in no folder, and what others have given to the section. */
  private int rest(UUID unit, UnitRow heir) {
    var from = Place.gone(unit);
    var to = moves.place(heir);
    var items = new java.util.LinkedHashSet<>(rows.unfiled(unit));
    items.addAll(rows.givenTo(unit));
    items.forEach(item -> moves.item(item, from, to));
    return items.size();
  }

  private int steps(LocalDate day, SuccessionMap map) {
    var today = personnel.staffing(clock.today()).posts();
    int moved = 0;
    for (var post : personnel.staffing(day.minusDays(1)).posts()) {
      if (map.predecessors().contains(post.unitId())
          || map.predecessors().contains(post.section())) {
        for (var step : rows.stepsOfPost(post.id())) {
          var heir = heir(step, post, map, today);
          heir.ifPresent(h -> moves.step(step, h));
          moved += heir.isPresent() ? 1 : 0;
        }
      }
    }
    return moved;
  }

  private Optional<StaffedPost> heir(
      OpenStep step, StaffedPost old, SuccessionMap map, List<StaffedPost> today) {
    var classification = rows.classificationOfItem(step.subjectId());
    return map.heir(old.unitId(), classification)
        .or(() -> map.heir(old.section(), classification))
        .flatMap(unit -> counterpart(old, unit, today));
  }

  /** The same post in the successor, or one of the same rank, or else its head. */
  static Optional<StaffedPost> counterpart(StaffedPost old, UUID unit, List<StaffedPost> posts) {
    var within =
        posts.stream().filter(p -> p.unitId().equals(unit) || p.section().equals(unit)).toList();
    return within.stream()
        .filter(p -> p.kind() == old.kind())
        .min(
            Comparator.comparing((StaffedPost p) -> !p.unitId().equals(unit))
                .thenComparing(p -> !p.title().equals(old.title())))
        .or(() -> within.stream().filter(p -> p.kind() == PostKind.SECTION_HEAD).findFirst());
  }
}
