package jp.fubako.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** How people want to be told, and the town's settings. */
@ApplicationScoped
class PreferenceRepository {

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  /** What the person chose, or the default. */
  NoticePreference of(UUID personId) {
    var stored = em.find(NoticePreference.class, personId);
    return stored == null ? new NoticePreference(personId) : stored;
  }

  /** Everybody who is mailed each morning. */
  List<NoticePreference> digested() {
    return em.createQuery(
            "select p from NoticePreference p where p.mail = DIGEST and p.address is not null"
                + " order by p.personId",
            NoticePreference.class)
        .getResultList();
  }

  /** Keeps a choice that was made for the first time; others are kept by themselves. */
  void save(NoticePreference preference) {
    if (em.find(NoticePreference.class, preference.personId()) == null) {
      em.persist(preference);
    }
  }

  NoticeRules rules() {
    return em.find(NoticeSetting.class, NoticeSetting.ONLY).rules();
  }

  NoticeSetting lockedSetting() {
    return em.find(NoticeSetting.class, NoticeSetting.ONLY, LockModeType.PESSIMISTIC_WRITE);
  }
}
