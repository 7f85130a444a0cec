package jp.fubako.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What is on its way, as far as a transfer touches it. Reads the tables of approval and drafting in
 * one query each; of approval's it changes only to whom an open step belongs.
 */
@ApplicationScoped
class PendingRepository {

  private static final String OPEN_STEPS =
      """
      select s.id, s.route_id, r.subject_id, r.title, r.doc_number, s.kind, s.state, s.post_id,
        s.person_id, s.full_title
      from route_step s join route r on r.id = s.route_id and r.round = s.round
      where s.state in ('ACTIVE', 'WAITING', 'POST_REVIEW')
        and r.state in ('ROUTING', 'RETURNED', 'DECIDED')
      """;

  private static final String ORDERED = " order by r.doc_number, r.id, s.stage, s.line, s.place";

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  /** Open steps that belong to one of the posts. */
  public List<PendingStep> ofPosts(Collection<UUID> posts) {
    return posts.isEmpty()
        ? List.of()
        : steps(OPEN_STEPS + " and s.person_id is null and s.post_id in (:ids)" + ORDERED, posts);
  }

  /** Open steps that belong to one of the people himself. */
  public List<PendingStep> ofPeople(Collection<UUID> people) {
    return people.isEmpty()
        ? List.of()
        : steps(OPEN_STEPS + " and s.person_id in (:ids)" + ORDERED, people);
  }

  /** Those of the steps that are still open. */
  public List<PendingStep> ofSteps(Collection<UUID> steps) {
    return steps.isEmpty() ? List.of() : steps(OPEN_STEPS + " and s.id in (:ids)" + ORDERED, steps);
  }

  private List<PendingStep> steps(String query, Collection<UUID> ids) {
    return rows(query, ids).stream().map(PendingRepository::step).toList();
  }

  private List<Object[]> rows(String query, Collection<UUID> ids) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows = em.createNativeQuery(query).setParameter("ids", ids).getResultList();
    return rows;
  }

  private static PendingStep step(Object[] row) {
    return new PendingStep(
        (UUID) row[0],
        (UUID) row[1],
        (UUID) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        "ACTIVE".equals(row[6]),
        (UUID) row[7],
        (UUID) row[8],
        (String) row[9]);
  }

  /** Proposals that are not ended and were drafted by one of the people. */
  public List<OpenCase> draftedBy(Collection<UUID> people) {
    if (people.isEmpty()) {
      return List.of();
    }
    var query =
        """
        select id, subject, doc_number, drafter_id, section_id from proposal
        where drafter_id in (:ids)
          and state in ('DRAFT', 'ROUTING', 'RETURNED', 'DECIDED', 'PREPARING', 'ENFORCED')
        order by doc_number, id
        """;
    return rows(query, people).stream()
        .map(
            row ->
                new OpenCase(
                    (UUID) row[0], (String) row[1], (String) row[2], (UUID) row[3], (UUID) row[4]))
        .toList();
  }

  /** Locks the routes, so that nobody acts on them until the transaction ends. */
  public void lockRoutes(Collection<UUID> routes) {
    if (!routes.isEmpty()) {
      rows("select id, state from route where id in (:ids) order by id for update", routes);
    }
  }

  /** Binds an open step to another person. */
  public int repoint(UUID stepId, UUID personId, String name) {
    return em.createNativeQuery(
            """
            update route_step set person_id = :person, holder_name = :name
            where id = :step and person_id is not null
              and state in ('ACTIVE', 'WAITING', 'POST_REVIEW')
            """)
        .setParameter("person", personId)
        .setParameter("name", name)
        .setParameter("step", stepId)
        .executeUpdate();
  }

  /** Shows the new holder in the steps of a post that are still open. */
  public void nameHolder(UUID postId, String name) {
    em.createNativeQuery(
            """
            update route_step set holder_name = :name
            where post_id = :post and person_id is null
              and state in ('ACTIVE', 'WAITING', 'POST_REVIEW')
            """)
        .setParameter("name", name)
        .setParameter("post", postId)
        .executeUpdate();
  }
}
