package jp.fubako.remarks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rows of {@code official_comment} and {@code private_note}. */
@ApplicationScoped
class RemarksRepository {

  private static final int MOST = 500;

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(Object remark) {
    em.persist(remark);
  }

  void remove(PrivateNote note) {
    em.remove(note);
  }

  Optional<PrivateNote> note(UUID id) {
    return Optional.ofNullable(em.find(PrivateNote.class, id));
  }

  List<OfficialComment> comments(UUID subjectId) {
    return em.createQuery(
            "select c from OfficialComment c where c.subjectId = :subject order by c.at, c.id",
            OfficialComment.class)
        .setParameter("subject", subjectId)
        .setMaxResults(MOST)
        .getResultList();
  }

  List<PrivateNote> notes(UUID subjectId, UUID personId) {
    return em.createQuery(
            "select n from PrivateNote n where n.subjectId = :subject and n.personId = :person"
                + " order by n.at, n.id",
            PrivateNote.class)
        .setParameter("subject", subjectId)
        .setParameter("person", personId)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Deletes everybody's notes about a case. Returns how many there were. */
  int forgetNotes(UUID subjectId) {
    return em.createQuery("delete from PrivateNote n where n.subjectId = :subject")
        .setParameter("subject", subjectId)
        .executeUpdate();
  }
}
