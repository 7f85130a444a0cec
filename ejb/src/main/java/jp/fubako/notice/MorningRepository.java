package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The morning's work: who begins it, and the summaries that come of it. */
@ApplicationScoped
class MorningRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  /** True for the one server that begins the day's work. */
  boolean begin(LocalDate day, Instant now) {
    return em.createNativeQuery(
                "insert ignore into notice_morning (on_day, begun_at) values (?, ?)")
            .setParameter(1, day)
            .setParameter(2, now)
            .executeUpdate()
        == 1;
  }

  boolean begun(LocalDate day) {
    return !em.createNativeQuery("select 1 from notice_morning where on_day = ?")
        .setParameter(1, day)
        .getResultList()
        .isEmpty();
  }

  Optional<Morning> find(UUID id) {
    return Optional.ofNullable(em.find(Morning.class, id));
  }

  void add(Morning morning) {
    em.persist(morning);
  }

  /** Notices that the person has not been mailed yet and that wait for the morning. */
  List<Notice> gathered(UUID personId) {
    return em.createQuery(
            "select n from Notice n where n.personId = :person and n.mail = DIGEST"
                + " order by n.at",
            Notice.class)
        .setParameter("person", personId)
        .getResultList();
  }
}
