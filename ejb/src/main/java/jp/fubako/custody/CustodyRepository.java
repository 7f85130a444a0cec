package jp.fubako.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.organisation.PostKind;

/**
 * Puts folders, cases, receipts and open steps under another section, post or person. Of the tables
 * of records, drafting, approval and receipt it changes only to whom a row belongs, and its
 * version.
 */
@ApplicationScoped
class CustodyRepository {

  private static final String OPEN_CASE =
      " and state in ('DRAFT', 'ROUTING', 'RETURNED', 'DECIDED', 'PREPARING', 'ENFORCED')";

  private static final String OPEN_STEP =
      " and state in ('ACTIVE', 'WAITING', 'POST_REVIEW') and replaced = 0";

  /** What of an open step is needed to hand it on. */
  record OpenStep(
      UUID id,
      UUID routeId,
      UUID subjectId,
      String title,
      String kind,
      boolean active,
      UUID post) {}

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  /** Locks the route of a subject, if it has one, before anything of it is changed. */
  void lockRoute(UUID subjectId) {
    query("select id from route where subject_id = :id for update", Map.of("id", subjectId))
        .getResultList();
  }

  /** The documents in a folder that belong to the folder's section. */
  List<UUID> itemsOf(UUID folderId, UUID sectionId) {
    return ids(
        "select id from record_item where folder_id = :folder and section_id = :section",
        Map.of("folder", folderId, "section", sectionId));
  }

  /** The documents of a section that are in no folder of it. */
  List<UUID> unfiled(UUID sectionId) {
    return ids(
        "select i.id from record_item i left join folder f on f.id = i.folder_id"
            + " where i.section_id = :section and (f.id is null or f.section_id <> :section)",
        Map.of("section", sectionId));
  }

  List<UUID> folders(UUID sectionId) {
    return ids("select id from folder where section_id = :section", Map.of("section", sectionId));
  }

  /** 分類 of a folder. */
  String classification(UUID folderId) {
    return (String)
        query("select classification from folder where id = :id", Map.of("id", folderId))
            .getSingleResult();
  }

  /** 分類 of the folder in which a document is; empty when it is in none. */
  String classificationOfItem(UUID itemId) {
    var found =
        query(
                "select f.classification from record_item i join folder f on f.id = i.folder_id"
                    + " where i.id = :id",
                Map.of("id", itemId))
            .getResultList();
    return found.isEmpty() ? "" : (String) found.getFirst();
  }

  /** Open proposals and receipts in a folder. */
  long openIn(UUID folderId) {
    return count("i.folder_id = :id", folderId);
  }

  /** Open proposals and receipts of a section that are in no folder. */
  long openUnfiled(UUID sectionId) {
    return count("i.section_id = :id and i.folder_id is null", sectionId);
  }

  private long count(String which, UUID id) {
    var query =
        "select count(*) from record_item i left join proposal p on p.id = i.id"
            + " left join receipt r on r.id = i.id where (p.state in ('DRAFT', 'ROUTING',"
            + " 'RETURNED', 'DECIDED', 'PREPARING', 'ENFORCED') or r.state not in ('COMPLETED',"
            + " 'VOID', 'UNREGISTERED')) and "
            + which;
    return ((Number) query(query, Map.of("id", id)).getSingleResult()).longValue();
  }

  /** What members of one unit may read, those of the other may too. */
  void shareReading(UUID unitId, UUID heirId) {
    query(
            "insert ignore into item_reader (item_id, token, granted)"
                + " select item_id, :heir, true from item_reader where token = :unit",
            Map.of(
                "unit", jp.fubako.access.ReaderTokens.unit(unitId),
                "heir", jp.fubako.access.ReaderTokens.unit(heirId)))
        .executeUpdate();
  }

  UUID sectionOfFolder(UUID folderId) {
    return ids("select section_id from folder where id = :id", Map.of("id", folderId)).getFirst();
  }

  /** A folder of the same name there keeps its name; this one then names where it comes from. */
  void moveFolder(UUID folderId, UUID sectionId, String sectionName) {
    query(
            """
            update folder f set
              title = if(exists (select 1 from (select section_id, fiscal_year, classification,
                  title from folder) o
                where o.section_id = :section and o.fiscal_year = f.fiscal_year
                  and o.classification = f.classification and o.title = f.title),
                left(concat(f.title, '（旧', f.section_name, '）'), 200), f.title),
              section_id = :section, section_name = :name, version = version + 1
            where id = :id
            """,
            Map.of("id", folderId, "section", sectionId, "name", sectionName))
        .executeUpdate();
  }

  /** An open case of one section goes to another; its number and its drafter stay. */
  void moveCase(UUID subjectId, Place from, Place to) {
    var names = to.parameters(subjectId, from.sectionId());
    query(
            "update route set section_id = :section, section_name = :name,"
                + " head_post_id = nullif(:head, ''), version = version + 1"
                + " where subject_id = :id and section_id = :old"
                + " and state in ('ROUTING', 'RETURNED', 'DECIDED')",
            names)
        .executeUpdate();
    names.remove("head");
    names.put("symbol", to.symbol());
    query(
            "update proposal set section_id = :section, section_name = :name,"
                + " symbol = if(doc_number = '', :symbol, symbol), version = version + 1"
                + " where id = :id and section_id = :old"
                + OPEN_CASE,
            names)
        .executeUpdate();
  }

  /** A receipt that is not ended, at its desk and in the section that has it. */
  void moveReceipt(UUID receiptId, Place from, Place to) {
    for (var column : List.of("section", "desk_section")) {
      var names = to.parameters(receiptId, from.sectionId());
      names.remove("head");
      query(
              "update receipt set %1$s_id = :section, %1$s_name = :name, version = version + 1"
                      .formatted(column)
                  + " where id = :id and %s_id = :old".formatted(column)
                  + " and state not in ('COMPLETED', 'VOID')",
              names)
          .executeUpdate();
    }
  }

  void moveCaseFile(UUID itemId, Place from, Place to) {
    var names = to.parameters(itemId, from.sectionId());
    names.keySet().removeAll(List.of("head", "name"));
    query(
            "update case_file c join record_item i on i.case_id = c.id"
                + " set c.section_id = :section, c.version = c.version + 1"
                + " where i.id = :id and c.section_id = :old",
            names)
        .executeUpdate();
  }

  /**
   * The sections that a document belongs to or was given to, in the catalogue and in the receipt.
   */
  List<UUID> sectionsOf(UUID itemId) {
    return ids(
        "select section_id from record_item where id = :id union"
            + " select given_to_id from record_item where id = :id and given_to_id is not null"
            + " union select section_id from receipt where id = :id and section_id is not null"
            + " union select desk_section_id from receipt where id = :id"
            + " union select section_id from proposal where id = :id",
        Map.of("id", itemId));
  }

  boolean owns(UUID itemId, UUID sectionId) {
    return !ids(
            "select id from record_item where id = :id and section_id = :section",
            Map.of("id", itemId, "section", sectionId))
        .isEmpty();
  }

  /** Whether the document was given to the section to act on. */
  boolean givenTo(UUID itemId, UUID sectionId) {
    return !ids(
            "select id from record_item where id = :id and given_to_id = :section",
            Map.of("id", itemId, "section", sectionId))
        .isEmpty();
  }

  List<UUID> givenTo(UUID sectionId) {
    return ids(
        "select id from record_item where given_to_id = :section", Map.of("section", sectionId));
  }

  void nameHandler(UUID subjectId, UUID personId, String name) {
    query(
            "update route set handler_id = :person, version = version + 1 where subject_id = :id",
            Map.of("id", subjectId, "person", personId))
        .executeUpdate();
    var proposal =
        "update proposal set handler_id = :person, handler_name = :name, version = version + 1"
            + " where id = :id";
    query(proposal, Map.of("id", subjectId, "person", personId, "name", name)).executeUpdate();
  }

  /** The post from which the route is built when it is submitted again. */
  void actsAs(UUID subjectId, UUID postId) {
    query(
            "update proposal set drafter_post_id = :post where id = :id"
                + " and state in ('DRAFT', 'ROUTING', 'RETURNED')",
            Map.of("id", subjectId, "post", postId))
        .executeUpdate();
  }

  void nameReceiptHandler(UUID receiptId, UUID personId, String name) {
    query(
            "update receipt set handler_id = :person, handler_name = :name, version = version + 1"
                + " where id = :id",
            Map.of("id", receiptId, "person", personId, "name", name))
        .executeUpdate();
  }

  Optional<OpenStep> step(UUID stepId) {
    return steps("s.id = :id", Map.of("id", stepId)).stream().findFirst();
  }

  List<OpenStep> stepsOfPost(UUID postId) {
    return steps("s.person_id is null and s.post_id = :id", Map.of("id", postId));
  }

  private List<OpenStep> steps(String which, Map<String, ?> parameters) {
    var query =
        "select s.id, s.route_id, r.subject_id, r.title, s.kind, s.state, s.post_id"
            + " from route_step s join route r on r.id = s.route_id and r.round = s.round where "
            + which
            + " and s.state in ('ACTIVE', 'WAITING', 'POST_REVIEW') and s.replaced = 0"
            + " and r.state in ('ROUTING', 'RETURNED', 'DECIDED')";
    return ((List<?>) query(query, parameters).getResultList())
        .stream().map(Object[].class::cast).map(CustodyRepository::step).toList();
  }

  private static OpenStep step(Object[] r) {
    return new OpenStep(
        id(r[0]),
        id(r[1]),
        id(r[2]),
        (String) r[3],
        (String) r[4],
        "ACTIVE".equals(r[5]),
        id(r[6]));
  }

  /** The rank that a post had, also one that is gone. */
  Optional<PostKind> kindOf(UUID postId) {
    return ((List<?>)
            query("select kind from post where id = :id", Map.of("id", postId)).getResultList())
        .stream().map(k -> PostKind.valueOf((String) k)).findFirst();
  }

  void bindToPost(UUID stepId, UUID postId, StepWords words) {
    query(
            "update route_step set post_id = :post, person_id = null, unit_name = :unit,"
                + " post_title = :title, full_title = :full, holder_name = :holder where id = :id"
                + OPEN_STEP,
            Map.of(
                "id", stepId,
                "post", postId,
                "unit", words.unit(),
                "title", words.title(),
                "full", words.full(),
                "holder", words.holder()))
        .executeUpdate();
  }

  void bindToPerson(UUID stepId, UUID personId, String name) {
    query(
            "update route_step set person_id = :person, holder_name = :name where id = :id"
                + OPEN_STEP,
            Map.of("id", stepId, "person", personId, "name", name))
        .executeUpdate();
  }

  /** How a step is written. */
  record StepWords(String unit, String title, String full, String holder) {}

  private List<UUID> ids(String sql, Map<String, ?> parameters) {
    return ((List<?>) query(sql, parameters).getResultList())
        .stream().map(CustodyRepository::id).toList();
  }

  private Query query(String sql, Map<String, ?> parameters) {
    var query = em.createNativeQuery(sql);
    parameters.forEach((name, value) -> query.setParameter(name, value.toString()));
    return query;
  }

  private static UUID id(Object value) {
    return value == null || value instanceof UUID
        ? (UUID) value
        : UUID.fromString(value.toString());
  }
}
