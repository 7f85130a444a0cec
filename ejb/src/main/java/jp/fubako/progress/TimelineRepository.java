package jp.fubako.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads what happened to a case where each feature keeps it. */
@ApplicationScoped
class TimelineRepository {

  private static final int MOST = 2000;

  private static final String HAPPENED =
      """
      select date_format(t.at, '%Y-%m-%dT%H:%i:%s.%fZ'), t.on_route, t.action, t.who, t.words from (
        select a.at, 1 as on_route, a.action, concat(a.post_title, ' ', a.person_name) as who,
          a.words, a.seq as place
        from route_act a join route r on r.id = a.route_id where r.subject_id = :id
        union all
        select c.at, 0, 'comment', concat(c.post_title, ' ', c.person_name), c.words, 0
        from official_comment c where c.subject_id = :id
        union all
        select e.at, 0, substring_index(e.action, '.', -1),
          concat(e.actor_post, ' ', e.actor_name), '', 0
        from audit_entry e where e.object_id = :id and not e.refused and e.action in
          ('drafting.draft', 'issuing.number', 'issuing.letter', 'issuing.seal',
           'issuing.dispatch', 'issuing.complete')
      ) t order by t.at, t.place
      """;

  /** What happened, without the waiting. */
  record Event(Instant at, boolean onRoute, String action, String who, String words) {}

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  @SuppressWarnings("unchecked")
  List<Event> of(UUID subjectId) {
    List<Object[]> rows =
        em.createNativeQuery(HAPPENED)
            .setParameter("id", subjectId.toString())
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream()
        .map(
            c ->
                new Event(
                    Instant.parse((String) c[0]),
                    ((Number) c[1]).intValue() == 1,
                    (String) c[2],
                    ((String) c[3]).strip(),
                    (String) c[4]))
        .toList();
  }
}
