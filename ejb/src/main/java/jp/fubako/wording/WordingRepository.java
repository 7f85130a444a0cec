package jp.fubako.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.organisation.Duty;

/** Rows of {@code standard_text} and {@code draft_template}. */
@ApplicationScoped
class WordingRepository {

  private static final int MOST = 1000;
  private static final UUID NOBODY = new UUID(0, 0);
  private static final String READABLE =
      " where w.shelf.keptFor = :office or w.shelf.personId = :me"
          + " or w.shelf.sectionId in :sections";

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(Object words) {
    em.persist(words);
  }

  void remove(Object words) {
    em.remove(words);
  }

  void flush() {
    em.flush();
  }

  Optional<StandardText> text(UUID id) {
    return Optional.ofNullable(em.find(StandardText.class, id));
  }

  Optional<DraftTemplate> template(UUID id) {
    return Optional.ofNullable(em.find(DraftTemplate.class, id));
  }

  List<StandardText> texts(Caller caller) {
    return readable(
        "select w from StandardText w"
            + READABLE
            + " order by w.place, w.shelf.keptFor desc, w.name",
        StandardText.class,
        caller);
  }

  List<DraftTemplate> templates(Caller caller) {
    return readable(
        "select w from DraftTemplate w" + READABLE + " order by w.shelf.keptFor desc, w.name",
        DraftTemplate.class,
        caller);
  }

  private <T> List<T> readable(String query, Class<T> type, Caller caller) {
    Set<UUID> sections = new HashSet<>();
    sections.add(NOBODY);
    caller.duties().stream().map(Duty::sectionId).forEach(sections::add);
    return em.createQuery(query, type)
        .setParameter("office", KeptFor.OFFICE)
        .setParameter("me", caller.personId() == null ? NOBODY : caller.personId())
        .setParameter("sections", sections)
        .setMaxResults(MOST)
        .getResultList();
  }
}
