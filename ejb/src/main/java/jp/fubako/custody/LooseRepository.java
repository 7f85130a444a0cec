package jp.fubako.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Finds what has nobody who answers for it, in the tables of records, drafting, approval and
 * receipt. First the few owners that there are, then the rows of those that are gone.
 */
@ApplicationScoped
class LooseRepository {

  private static final int MOST = 1_000;

  private static final String OPEN_CASE =
      " state in ('DRAFT', 'ROUTING', 'RETURNED', 'DECIDED', 'PREPARING', 'ENFORCED')";

  private static final String OPEN_RECEIPT =
      " state in ('ARRIVED', 'REGISTERED', 'DISTRIBUTED', 'FORWARDED', 'RETURNED_TO_DESK',"
          + " 'ACCEPTED', 'ASSIGNED', 'CIRCULATING', 'READ', 'LINKED')";

  private static final String STEPS =
      """
       from route_step s join route r on r.id = s.route_id and r.round = s.round
      where s.state in ('ACTIVE', 'WAITING', 'POST_REVIEW') and s.replaced = 0
        and r.state in ('ROUTING', 'RETURNED', 'DECIDED')
      """;

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  List<LooseEnd> all(Standing town) {
    var found = new ArrayList<LooseEnd>();
    folders(town, found);
    cases(town, found);
    receipts(town, found);
    steps(town, found);
    return found;
  }

  private void folders(Standing town, List<LooseEnd> found) {
    for (var section : gone(town, "select distinct section_id from folder")) {
      rows(
              "select id, title, fiscal_year, section_name from folder where section_id = :a"
                  + " order by fiscal_year desc, classification, title",
              section,
              null)
          .forEach(
              r ->
                  found.add(
                      new LooseEnd(
                          LooseKind.FOLDER_OF_GONE_SECTION,
                          id(r[0]),
                          null,
                          (String) r[1],
                          String.valueOf(r[2]),
                          (String) r[3],
                          null,
                          (String) r[3])));
    }
  }

  private void cases(Standing town, List<LooseEnd> found) {
    var keepers =
        pairs(
            "select distinct section_id, coalesce(handler_id, drafter_id) from proposal where"
                + OPEN_CASE);
    var query =
        "select id, subject, doc_number, section_name, coalesce(handler_name, drafter_name)"
            + " from proposal where section_id = :a and coalesce(handler_id, drafter_id) = :b and"
            + OPEN_CASE
            + " order by changed_at";
    loose(
        keepers,
        (section, keeper) -> !town.hasSection(section),
        query,
        LooseKind.CASE_OF_GONE_SECTION,
        town,
        found);
    loose(
        keepers,
        (section, keeper) -> town.hasSection(section) && !town.worksIn(keeper, section),
        query,
        LooseKind.CASE_WITHOUT_HANDLER,
        town,
        found);
  }

  private void receipts(Standing town, List<LooseEnd> found) {
    var fields =
        "select id, subject, coalesce(number_text, ''), coalesce(section_name, desk_section_name),"
            + " coalesce(handler_name, '') from receipt where"
            + " coalesce(section_id, desk_section_id) = :a";
    loose(
        pairs(
            "select distinct coalesce(section_id, desk_section_id), null from receipt where"
                + OPEN_RECEIPT),
        (section, handler) -> !town.hasSection(section),
        fields + " and" + OPEN_RECEIPT,
        LooseKind.RECEIPT_OF_GONE_SECTION,
        town,
        found);
    loose(
        pairs(
            "select distinct coalesce(section_id, desk_section_id), handler_id from receipt where"
                + " handler_id is not null and"
                + OPEN_RECEIPT),
        (section, handler) -> town.hasSection(section) && !town.worksIn(handler, section),
        fields + " and handler_id = :b and" + OPEN_RECEIPT,
        LooseKind.RECEIPT_WITHOUT_HANDLER,
        town,
        found);
  }

  private void loose(
      List<Object[]> owners,
      BiPredicate<UUID, UUID> gone,
      String query,
      LooseKind kind,
      Standing town,
      List<LooseEnd> found) {
    for (var owner : owners) {
      var section = id(owner[0]);
      if (gone.test(section, id(owner[1]))) {
        rows(query, section, id(owner[1]))
            .forEach(
                r ->
                    found.add(
                        new LooseEnd(
                            kind,
                            id(r[0]),
                            id(r[0]),
                            (String) r[1],
                            (String) r[2],
                            kind.heir() == LooseKind.Heir.SECTION ? (String) r[3] : (String) r[4],
                            town.hasSection(section) ? section : null,
                            (String) r[3])));
      }
    }
  }

  private void steps(Standing town, List<LooseEnd> found) {
    for (var owner : pairs("select distinct s.post_id, s.person_id" + STEPS)) {
      var post = id(owner[0]);
      var person = id(owner[1]);
      if (person != null && !town.serves(person)) {
        stepsOf("s.person_id = :a", person, LooseKind.STEP_OF_LEAVER, found);
      } else if (person == null && !town.hasPost(post)) {
        stepsOf("s.person_id is null and s.post_id = :a", post, LooseKind.STEP_OF_GONE_POST, found);
      } else if (person == null && !town.isHeld(post)) {
        var decision = "s.person_id is null and s.post_id = :a and s.kind = 'DECISION'";
        stepsOf(decision, post, LooseKind.DECISION_VACANT, found);
      }
    }
  }

  private void stepsOf(String owner, UUID id, LooseKind kind, List<LooseEnd> found) {
    rows(
            "select s.id, r.title, r.doc_number, s.full_title, r.subject_id, r.section_id,"
                + " r.section_name, s.holder_name"
                + STEPS
                + " and "
                + owner
                + " order by r.id, s.stage",
            id,
            null)
        .forEach(
            r ->
                found.add(
                    new LooseEnd(
                        kind,
                        id(r[0]),
                        id(r[4]),
                        (String) r[1],
                        (String) r[2],
                        (r[3] + " " + r[7]).strip(),
                        id(r[5]),
                        (String) r[6])));
  }

  private List<UUID> gone(Standing town, String query) {
    return ((List<?>) em.createNativeQuery(query).getResultList())
        .stream().map(LooseRepository::id).filter(id -> !town.hasSection(id)).toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> pairs(String query) {
    return em.createNativeQuery(query).getResultList();
  }

  @SuppressWarnings("unchecked")
  private Collection<Object[]> rows(String query, UUID a, UUID b) {
    var asked = em.createNativeQuery(query).setParameter("a", a.toString()).setMaxResults(MOST);
    if (b != null) {
      asked.setParameter("b", b.toString());
    }
    return asked.getResultList();
  }

  private static UUID id(Object value) {
    return value == null || value instanceof UUID
        ? (UUID) value
        : UUID.fromString(value.toString());
  }
}
