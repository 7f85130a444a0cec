package jp.fubako.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.fubako.approval.InboxRow.StepDot;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.PageOf;

/** Lists of what waits for a person: one query for the page, one for its dots. */
@ApplicationScoped
class InboxRepository {

  private static final UUID NO_POST = new UUID(0, 0);

  private static final String COLUMNS =
      """
      r.id, r.subject.subjectId, r.subject.title, r.subject.number, r.subject.drafterName,
      r.subject.sectionName, r.subject.dueOn, r.subject.urgent, r.subject.amount, r.state,
      r.subject.levelName, r.subject.files, r.round, r.subject.paper
      """;

  private static final String MINE =
      """
       from RouteStep s join s.route r
       where s.state = :active and s.kind in :kinds
       and ((s.personId is null and s.postId in :posts) or s.personId = :me)
      """;

  /** 後閲 of one's own steps, and decisions of posts for which one acts. */
  private static final String ABSENCE =
      """
       from RouteStep s join s.route r
       where s.replaced = false and s.round = r.round
       and ((s.state = :review
         and ((s.personId is null and s.postId in :posts) or s.personId = :me))
       or (s.state = :active and s.kind = :decision and s.postId in :actedFor))
      """;

  private static final String DONE =
      " from RouteStep s join s.route r where s.actedBy = :me and s.kind <> :origin";

  private static final String RETURNED =
      """
       from Route r join RouteAct a on a.route = r and a.round = r.round and a.action in ('SEND_BACK', 'RECALL_SUBMISSION')
       where r.state = :returned and coalesce(r.subject.handlerId, r.subject.drafterId) = :me
      """;

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  /** {@code actedFor}: posts in whose place the person may decide today. */
  PageOf<InboxRow> page(InboxBox box, Actor actor, Set<UUID> actedFor, int offset, int limit) {
    var hits =
        switch (box) {
          case TODO, CONCURRENCE, READ -> waiting(kinds(box), actor, offset, limit);
          case RETURNED -> returned(actor, offset, limit);
          case ABSENCE -> absence(actor, actedFor, offset, limit);
          case DONE -> done(actor, offset, limit);
        };
    return new PageOf<>(withDots(hits), total(box, actor, actedFor), offset, limit);
  }

  static Set<StepKind> kinds(InboxBox box) {
    return switch (box) {
      case TODO ->
          EnumSet.of(
              StepKind.REVIEW, StepKind.LEGAL_CHECK, StepKind.PROVISIONAL, StepKind.DECISION);
      case CONCURRENCE -> EnumSet.of(StepKind.CONCURRENCE);
      case READ -> EnumSet.of(StepKind.READ, StepKind.POST_NOTICE);
      case RETURNED, ABSENCE, DONE -> EnumSet.noneOf(StepKind.class);
    };
  }

  private List<Hit> waiting(Set<StepKind> kinds, Actor actor, int offset, int limit) {
    var query =
        em.createQuery(
            "select s.id, s.kind, s.activatedAt, '', "
                + COLUMNS
                + MINE
                + " order by r.subject.urgent desc,"
                + " case when r.subject.dueOn is null then 1 else 0 end,"
                + " r.subject.dueOn, s.activatedAt, s.id",
            Object[].class);
    return hits(mine(query, kinds, actor), offset, limit);
  }

  private static <T> TypedQuery<T> mine(TypedQuery<T> query, Set<StepKind> kinds, Actor actor) {
    return query
        .setParameter("active", StepState.ACTIVE)
        .setParameter("kinds", kinds)
        .setParameter("posts", orNone(actor.posts()))
        .setParameter("me", actor.personId());
  }

  private List<Hit> absence(Actor actor, Set<UUID> actedFor, int offset, int limit) {
    var query =
        em.createQuery(
            "select s.id, s.kind, coalesce(s.activatedAt, r.startedAt), '', "
                + COLUMNS
                + ABSENCE
                + " order by r.subject.urgent desc, r.startedAt, s.id",
            Object[].class);
    return hits(absent(query, actor, actedFor), offset, limit);
  }

  private static <T> TypedQuery<T> absent(TypedQuery<T> query, Actor actor, Set<UUID> actedFor) {
    return query
        .setParameter("review", StepState.POST_REVIEW)
        .setParameter("active", StepState.ACTIVE)
        .setParameter("decision", StepKind.DECISION)
        .setParameter("posts", orNone(actor.posts()))
        .setParameter("actedFor", orNone(actedFor))
        .setParameter("me", actor.personId());
  }

  private static Set<UUID> orNone(Set<UUID> posts) {
    return posts.isEmpty() ? Set.of(NO_POST) : posts;
  }

  /** The posts whose decision is waited for now. */
  List<UUID> decidingPosts() {
    return em.createQuery(
            "select distinct s.postId from RouteStep s where s.state = :active"
                + " and s.kind = :decision and s.postId is not null",
            UUID.class)
        .setParameter("active", StepState.ACTIVE)
        .setParameter("decision", StepKind.DECISION)
        .getResultList();
  }

  private List<Hit> done(Actor actor, int offset, int limit) {
    var query =
        em.createQuery(
                "select s.id, s.kind, s.actedAt, '', "
                    + COLUMNS
                    + DONE
                    + " order by s.actedAt desc, s.id",
                Object[].class)
            .setParameter("me", actor.personId())
            .setParameter("origin", StepKind.ORIGINATE);
    return hits(query, offset, limit);
  }

  private List<Hit> returned(Actor actor, int offset, int limit) {
    var query =
        em.createQuery(
                "select a.id, a.action, a.at, a.words, "
                    + COLUMNS
                    + RETURNED
                    + " order by r.subject.urgent desc, a.at desc, r.id",
                Object[].class)
            .setParameter("returned", RouteState.RETURNED)
            .setParameter("me", actor.personId());
    return hits(query, offset, limit);
  }

  private static List<Hit> hits(TypedQuery<Object[]> query, int offset, int limit) {
    return query.setFirstResult(offset).setMaxResults(limit).getResultList().stream()
        .map(Hit::of)
        .toList();
  }

  private long total(InboxBox box, Actor actor, Set<UUID> actedFor) {
    var query =
        switch (box) {
          case TODO, CONCURRENCE, READ ->
              mine(em.createQuery("select count(s)" + MINE, Long.class), kinds(box), actor);
          case ABSENCE ->
              absent(em.createQuery("select count(s)" + ABSENCE, Long.class), actor, actedFor);
          case DONE ->
              em.createQuery("select count(s)" + DONE, Long.class)
                  .setParameter("me", actor.personId())
                  .setParameter("origin", StepKind.ORIGINATE);
          case RETURNED ->
              em.createQuery("select count(r)" + RETURNED, Long.class)
                  .setParameter("returned", RouteState.RETURNED)
                  .setParameter("me", actor.personId());
        };
    return query.getSingleResult();
  }

  InboxCounts counts(Actor actor, Set<UUID> actedFor, LocalDate today) {
    var query =
        em.createQuery(
            """
            select s.kind, count(s),
              sum(case when r.subject.urgent = true then 1 else 0 end),
              sum(case when r.subject.dueOn < :today then 1 else 0 end)
            """
                + MINE
                + " group by s.kind",
            Object[].class);
    long todo = 0;
    long concurrence = 0;
    long read = 0;
    long urgent = 0;
    long overdue = 0;
    for (var row :
        mine(query, EnumSet.allOf(StepKind.class), actor)
            .setParameter("today", today)
            .getResultList()) {
      long count = ((Number) row[1]).longValue();
      switch ((StepKind) row[0]) {
        case CONCURRENCE -> concurrence += count;
        case READ, POST_NOTICE -> read += count;
        default -> todo += count;
      }
      if (((StepKind) row[0]).seals()) {
        urgent += ((Number) row[2]).longValue();
        overdue += ((Number) row[3]).longValue();
      }
    }
    return new InboxCounts(
        todo,
        concurrence,
        read,
        total(InboxBox.RETURNED, actor, actedFor),
        urgent,
        overdue,
        total(InboxBox.ABSENCE, actor, actedFor));
  }

  /** The subject that waits for the person next, apart from one. */
  Optional<UUID> next(Actor actor, UUID apartFrom) {
    var query =
        em.createQuery(
            "select r.subject.subjectId"
                + MINE
                + " and r.subject.subjectId <> :apart order by r.subject.urgent desc,"
                + " case when r.subject.dueOn is null then 1 else 0 end,"
                + " r.subject.dueOn, s.activatedAt, s.id",
            UUID.class);
    var kinds =
        EnumSet.copyOf(EnumSet.allOf(StepKind.class).stream().filter(StepKind::seals).toList());
    return mine(query, kinds, actor)
        .setParameter("apart", apartFrom)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private List<InboxRow> withDots(List<Hit> hits) {
    if (hits.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<StepDot>> dots = new HashMap<>();
    em.createQuery(
            """
            select r.id, s.kind, s.state, s.postTitle from RouteStep s join s.route r
            where r.id in :ids and s.round = r.round and s.state <> :skipped and s.replaced = false
            order by s.stage, s.line, s.position
            """,
            Object[].class)
        .setParameter("ids", hits.stream().map(Hit::routeId).toList())
        .setParameter("skipped", StepState.SKIPPED)
        .getResultStream()
        .forEach(
            row ->
                dots.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new StepDot((StepKind) row[1], (StepState) row[2], (String) row[3])));
    return hits.stream().map(h -> h.row(dots.getOrDefault(h.routeId(), List.of()))).toList();
  }

  /** A row of the page without its dots. */
  private record Hit(UUID routeId, Object[] c) {

    static Hit of(Object[] columns) {
      return new Hit((UUID) columns[4], columns);
    }

    InboxRow row(List<StepDot> dots) {
      boolean step = c[1] instanceof StepKind;
      return new InboxRow(
          (UUID) c[5],
          step ? (UUID) c[0] : null,
          (String) c[6],
          (String) c[7],
          (String) c[8],
          (String) c[9],
          (Instant) c[2],
          (LocalDate) c[10],
          (Boolean) c[11],
          (Long) c[12],
          step ? (StepKind) c[1] : StepKind.ORIGINATE,
          (RouteState) c[13],
          (String) c[14],
          (String) c[3],
          dots,
          (Integer) c[15],
          (Integer) c[16],
          (Boolean) c[17]);
    }
  }
}
