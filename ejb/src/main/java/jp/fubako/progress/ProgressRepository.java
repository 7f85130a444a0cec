package jp.fubako.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads {@code route} and {@code route_step}; of every case only what its reader may read. */
@ApplicationScoped
class ProgressRepository {

  private static final int MOST_STEPS = 20_000;

  private static final String CASES =
      """
       from route r where r.subject_kind = 'PROPOSAL' and r.section_id in (:sections)
       and exists (select 1 from item_reader i where i.item_id = r.subject_id
         and i.token in (:tokens))
       and (r.title like :words or r.drafter_name like :words)
      """;

  private static final String SINCE =
      """
      coalesce((select min(s.activated_at) from route_step s where s.route_id = r.id
        and s.round = r.round and s.state = 'ACTIVE' and s.kind <> 'READ'),
        r.ended_at, (select max(a.at) from route_act a where a.route_id = r.id), r.started_at)
      """;

  /** A case, still without those whom it waits for. */
  record Case(
      UUID routeId,
      UUID id,
      String title,
      String number,
      String state,
      String sectionName,
      String drafterName,
      boolean urgent,
      LocalDate dueOn,
      Instant startedAt,
      Instant endedAt,
      Instant since) {

    static Case of(Object[] c) {
      return new Case(
          UUID.fromString(text(c[0])),
          UUID.fromString(text(c[1])),
          text(c[2]),
          text(c[3]),
          text(c[4]),
          text(c[5]),
          text(c[6]),
          ((Number) c[7]).intValue() == 1,
          c[8] == null ? null : LocalDate.parse(text(c[8])),
          Instant.parse(text(c[9])),
          c[10] == null ? null : Instant.parse(text(c[10])),
          Instant.parse(text(c[11])));
    }
  }

  /** A step of one of these cases. */
  record Step(
      UUID routeId, String kind, String state, UUID postId, String fullTitle, String holder) {}

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  /** As text in UTC: what the columns hold, whatever zone the server lives in. */
  private static String moment(String expression) {
    return " date_format(" + expression + ", '%Y-%m-%dT%H:%i:%s.%fZ')";
  }

  List<Case> cases(
      ProgressFilter filter,
      Set<UUID> sections,
      Set<String> tokens,
      LocalDate today,
      int offset,
      int limit) {
    var query =
        em.createNativeQuery(
            "select cast(r.id as char), cast(r.subject_id as char), r.title, r.doc_number, r.state,"
                + " r.section_name, r.drafter_name, if(r.urgent, 1, 0), cast(r.due_on as char),"
                + moment("r.started_at")
                + ", "
                + moment("r.ended_at")
                + ", "
                + moment(SINCE)
                + " as since"
                + CASES
                + standing(filter)
                + order(filter));
    return rows(bound(query, filter, sections, tokens, today), offset, limit).stream()
        .map(Case::of)
        .toList();
  }

  long count(ProgressFilter filter, Set<UUID> sections, Set<String> tokens, LocalDate today) {
    var query = em.createNativeQuery("select count(*)" + CASES + standing(filter));
    return ((Number) bound(query, filter, sections, tokens, today).getSingleResult()).longValue();
  }

  @SuppressWarnings("unchecked")
  private static List<Object[]> rows(Query query, int offset, int limit) {
    return query.setFirstResult(offset).setMaxResults(limit).getResultList();
  }

  private static String standing(ProgressFilter filter) {
    return switch (filter.stand()) {
      case OPEN -> " and r.state in ('ROUTING', 'RETURNED')";
      case ROUTING -> " and r.state = 'ROUTING'";
      case RETURNED -> " and r.state = 'RETURNED'";
      case OVERDUE -> " and r.state in ('ROUTING', 'RETURNED') and r.due_on < cast(:today as date)";
      case DECIDED ->
          " and r.state = 'DECIDED' and r.ended_at >= cast(:today as date) - interval 30 day";
    };
  }

  private static String order(ProgressFilter filter) {
    return switch (filter.order()) {
      case WAITING -> " order by r.urgent desc, since, r.id";
      case DUE -> " order by r.due_on is null, r.due_on, since, r.id";
      case NEWEST -> " order by r.started_at desc, r.id";
    };
  }

  private static Query bound(
      Query query, ProgressFilter filter, Set<UUID> sections, Set<String> tokens, LocalDate today) {
    query
        .setParameter("sections", sections.stream().map(UUID::toString).toList())
        .setParameter("tokens", tokens)
        .setParameter("words", containing(filter.words()));
    return switch (filter.stand()) {
      case OVERDUE, DECIDED -> query.setParameter("today", today.toString());
      case OPEN, ROUTING, RETURNED -> query;
    };
  }

  private static String containing(String words) {
    return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }

  /** The steps of the present round of these routes, in their order. */
  List<Step> steps(Collection<UUID> routes) {
    if (routes.isEmpty()) {
      return List.of();
    }
    var query =
        em.createNativeQuery(
                """
                select cast(s.route_id as char), s.kind, s.state, cast(s.post_id as char),
                  s.full_title, s.holder_name
                from route_step s join route r on r.id = s.route_id and r.round = s.round
                where s.route_id in (:routes) order by s.stage, s.line, s.place
                """)
            .setParameter("routes", routes.stream().map(UUID::toString).toList());
    return rows(query, 0, MOST_STEPS).stream()
        .map(
            c ->
                new Step(
                    UUID.fromString(text(c[0])),
                    text(c[1]),
                    text(c[2]),
                    c[3] == null ? null : UUID.fromString(text(c[3])),
                    text(c[4]),
                    text(c[5])))
        .toList();
  }

  private static String text(Object value) {
    return (String) value;
  }
}
