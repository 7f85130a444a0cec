package jp.fubako.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the absences. Asks nobody for permission: the service that writes does. */
@Stateless
public class AbsenceBookService {

  @Inject private Town town;
  @Inject private OrganisationRepository repository;

  /** A person's absences that are not over on that day, the next first. */
  public List<AbsenceRow> from(UUID personId, LocalDate day) {
    return town.content().absences().stream()
        .filter(a -> a.personId().equals(personId))
        .map(Absence::row)
        .filter(a -> a.untilOn() == null || !a.untilOn().isBefore(day))
        .sorted(Comparator.comparing(AbsenceRow::fromOn))
        .toList();
  }

  /**
   * Those of the posts all of whose holders are away now, with the absence that ends first.
   *
   * @param now half of the day
   */
  public Map<UUID, AbsenceRow> away(Collection<UUID> posts, LocalDate today, DayHalf now) {
    var chart = town.chart(today);
    var away = new HashMap<UUID, AbsenceRow>();
    for (var post : posts) {
      var holders = chart.allHoldersOf(post);
      var absences =
          holders.stream().flatMap(h -> chart.absenceOf(h.personId(), now).stream()).toList();
      if (!holders.isEmpty() && absences.size() == holders.size()) {
        absences.stream().min(AbsenceRow.FIRST_BACK).ifPresent(a -> away.put(post, a));
      }
    }
    return away;
  }

  /**
   * Enters an absence.
   *
   * @return empty when he is entered as absent then already
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Optional<UUID> enter(AbsenceRow row) {
    repository.nextEdition();
    var known = repository.content().absences();
    if (known.stream()
        .filter(a -> a.personId().equals(row.personId()))
        .anyMatch(a -> a.row().overlaps(row))) {
      return Optional.empty();
    }
    var absence = new Absence(row.personId(), row.fromOn());
    absence.lasts(row.untilOn(), row.reason(), row.handling());
    absence.halves(row.fromHalf(), row.untilHalf());
    repository.save(absence);
    repository.flush();
    return Optional.of(absence.id());
  }

  public Optional<AbsenceRow> find(UUID id) {
    return town.content().absences().stream()
        .filter(a -> a.id().equals(id))
        .map(Absence::row)
        .findFirst();
  }

  /** Takes away what has not begun; what has begun ended with the half day before. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void end(UUID id, LocalDate today, DayHalf now) {
    repository.nextEdition();
    var absence =
        repository.content().absences().stream()
            .filter(a -> a.id().equals(id))
            .findFirst()
            .orElseThrow();
    var row = absence.row();
    var begun =
        row.fromOn().isBefore(today)
            || (row.fromOn().equals(today) && row.fromHalf().compareTo(now) < 0);
    if (begun) {
      absence.lasts(now == DayHalf.AM ? today.minusDays(1) : today, row.reason(), row.handling());
      absence.halves(row.fromHalf(), now == DayHalf.AM ? DayHalf.PM : DayHalf.AM);
    } else {
      repository.remove(absence);
    }
    repository.flush();
  }
}
