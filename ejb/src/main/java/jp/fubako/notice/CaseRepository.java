package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads what notices need of the tables of other features: routes, receipts, the catalogue's
 * readers. It never writes there.
 */
@ApplicationScoped
class CaseRepository {

  private static final String STEPS =
      """
      select cast(s.id as char), s.round, s.kind, s.state, cast(s.post_id as char),
        cast(s.person_id as char), s.full_title,
        date_format(s.activated_at, '%Y-%m-%dT%H:%i:%s.%fZ'), cast(s.acted_by as char)
      from route_step s
      """;

  private static final String CASES =
      """
      select cast(r.subject_id as char), cast(r.id as char), r.state, r.round,
        cast(coalesce(r.handler_id, r.drafter_id) as char), r.drafter_name, cast(r.section_id as char),
        if(r.urgent, 1, 0), cast(r.due_on as char)
      from route r
      """;

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  /** The route of a subject with all its steps. */
  Optional<CaseFacts> ofSubject(UUID subjectId) {
    return cases(CASES + " where r.subject_id = :id", Map.of("id", subjectId.toString())).stream()
        .findFirst();
  }

  Optional<CaseFacts> ofStep(UUID stepId) {
    var condition = " where r.id = (select s.route_id from route_step s where s.id = :id)";
    return cases(CASES + condition, Map.of("id", stepId.toString())).stream().findFirst();
  }

  /** Every case of which a step waits for somebody. */
  List<CaseFacts> waiting() {
    var condition =
        " where exists (select 1 from route_step s where s.route_id = r.id and s.state in (:on))"
            + " order by r.urgent desc, r.due_on is null, r.due_on, r.started_at";
    return cases(CASES + condition, Map.of("on", StepFacts.WAITING));
  }

  /** Who ended the route, or last sent it back. */
  Optional<UUID> lastActor(UUID routeId) {
    var query =
        em.createNativeQuery(
                "select cast(person_id as char) from route_act where route_id = :id"
                    + " order by seq desc limit 1")
            .setParameter("id", routeId.toString());
    return texts(query).stream().filter(Objects::nonNull).findFirst().map(UUID::fromString);
  }

  /** The section and the person in charge of a receipt; each may be missing. */
  Optional<Map<String, UUID>> receipt(UUID receiptId) {
    return rows(em.createNativeQuery(
                "select cast(section_id as char), cast(handler_id as char) from receipt"
                    + " where id = :id")
            .setParameter("id", receiptId.toString()))
        .findFirst()
        .map(
            row -> {
              var found = new HashMap<String, UUID>();
              Optional.ofNullable(id(row[0])).ifPresent(s -> found.put("section", s));
              Optional.ofNullable(id(row[1])).ifPresent(h -> found.put("handler", h));
              return found;
            });
  }

  /** Who is to read a receipt and has not. */
  List<UUID> readers(UUID receiptId) {
    return texts(
            em.createNativeQuery(
                    "select cast(person_id as char) from receipt_reader"
                        + " where receipt_id = :id and read_at is null")
                .setParameter("id", receiptId.toString()))
        .stream()
        .map(UUID::fromString)
        .toList();
  }

  /** Everybody with this role, wherever he works. */
  List<UUID> withRole(String role) {
    return texts(
            em.createNativeQuery(
                    "select cast(a.person_id as char) from login_account a"
                        + " join login_role r on r.username = a.username"
                        + " where r.role = :role and a.enabled and a.person_id is not null")
                .setParameter("role", role))
        .stream()
        .map(UUID::fromString)
        .toList();
  }

  /** Whether one of these tokens opens the item. */
  boolean opens(UUID itemId, Collection<String> tokens) {
    return !tokens.isEmpty()
        && !em.createNativeQuery(
                "select 1 from item_reader where item_id = :id and token in (:tokens) limit 1")
            .setParameter("id", itemId.toString())
            .setParameter("tokens", tokens)
            .getResultList()
            .isEmpty();
  }

  /** The title if it may stand in a mail: nothing of a secret item does. */
  Optional<String> titleForMail(UUID itemId) {
    return texts(
            em.createNativeQuery(
                    "select title from record_item where id = :id and scope <> 'SECRET'")
                .setParameter("id", itemId.toString()))
        .stream()
        .findFirst();
  }

  private List<CaseFacts> cases(String sql, Map<String, Object> parameters) {
    var query = em.createNativeQuery(sql);
    parameters.forEach(query::setParameter);
    return rows(query).map(this::facts).toList();
  }

  private CaseFacts facts(Object[] c) {
    var steps =
        rows(em.createNativeQuery(
                    STEPS + " where s.route_id = :route order by s.round, s.stage, s.line, s.place")
                .setParameter("route", c[1]))
            .map(CaseRepository::step)
            .toList();
    return new CaseFacts(
        id(c[0]),
        id(c[1]),
        (String) c[2],
        number(c[3]),
        id(c[4]),
        (String) c[5],
        id(c[6]),
        number(c[7]) == 1,
        c[8] == null ? null : LocalDate.parse((String) c[8]),
        steps);
  }

  private static StepFacts step(Object[] c) {
    return new StepFacts(
        id(c[0]),
        number(c[1]),
        (String) c[2],
        (String) c[3],
        id(c[4]),
        id(c[5]),
        (String) c[6],
        c[7] == null ? null : Instant.parse((String) c[7]),
        id(c[8]));
  }

  private static UUID id(Object text) {
    return text == null ? null : UUID.fromString((String) text);
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  private static java.util.stream.Stream<Object[]> rows(Query query) {
    return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
  }

  private static List<String> texts(Query query) {
    return ((List<?>) query.getResultList()).stream().map(String.class::cast).toList();
  }
}
