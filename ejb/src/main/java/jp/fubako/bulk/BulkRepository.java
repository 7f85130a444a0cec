package jp.fubako.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows of {@code light_matter}; reads of {@code proposal} and {@code route} what decides. */
@ApplicationScoped
class BulkRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  /** What makes a case 軽易 or not. */
  record Facts(String matterCode, boolean grave, int round) {}

  void add(LightMatter matter) {
    em.persist(matter);
  }

  List<LightMatter> holding(LocalDate on) {
    return em
        .createQuery(
            "select m from LightMatter m where m.validTo is null or m.validTo >= :day"
                + " order by m.matterCode",
            LightMatter.class)
        .setParameter("day", on)
        .getResultList()
        .stream()
        .filter(m -> m.holdsOn(on))
        .toList();
  }

  Map<UUID, Facts> facts(Collection<UUID> subjects) {
    if (subjects.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        em.createNativeQuery(
                """
                select r.subject_id, p.matter_code, r.grave or r.disputed, r.round
                from route r join proposal p on p.id = r.subject_id
                where r.subject_id in (:ids)
                """)
            .setParameter("ids", subjects)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.toMap(
                c -> UUID.fromString(c[0].toString()),
                c ->
                    new Facts(
                        c[1] == null ? "" : c[1].toString(),
                        truth(c[2]),
                        ((Number) c[3]).intValue())));
  }

  private static boolean truth(Object column) {
    return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
  }
}
