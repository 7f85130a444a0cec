package jp.fubako.seals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.PageOf;

/** Rows of {@code official_seal}, {@code seal_request}, {@code seal_use}, {@code seal_omission}. */
@ApplicationScoped
class SealRepository {

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9998, 12, 31);

  private static final String USES =
      """
       from SealUse s
       where s.at >= :from and s.at < :until and (:omitted = true or s.omitted = false)
       and (:seal = '' or s.sealName = :seal)
       and (s.subject like :words or s.number like :words or s.byName like :words
         or s.askedByName like :words)
      """;

  private static final String QUEUE =
      " from SealRequest r where r.state = jp.fubako.seals.SealRequestState.REQUESTED"
          + " and r.sealId in :seals";

  @PersistenceContext(unitName = "fubako")
  private EntityManager em;

  void add(OfficialSeal seal) {
    em.persist(seal);
  }

  void add(SealRequest request) {
    em.persist(request);
    em.flush();
  }

  void add(SealUse use) {
    em.persist(use);
  }

  List<OfficialSeal> seals() {
    return em.createQuery(
            "select s from OfficialSeal s order by s.kind, s.name, s.validFrom", OfficialSeal.class)
        .getResultList();
  }

  Optional<OfficialSeal> seal(UUID id) {
    return Optional.ofNullable(em.find(OfficialSeal.class, id));
  }

  Optional<OfficialSeal> lockedSeal(UUID id) {
    return Optional.ofNullable(em.find(OfficialSeal.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<SealRequest> request(UUID id) {
    return Optional.ofNullable(em.find(SealRequest.class, id));
  }

  /** As it stands now, whatever was read before. */
  SealRequest locked(SealRequest request) {
    em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
    return request;
  }

  List<SealRequest> requestsOf(UUID proposalId) {
    return em.createQuery(
            "select r from SealRequest r where r.proposalId = :p order by r.askedAt, r.id",
            SealRequest.class)
        .setParameter("p", proposalId)
        .getResultList();
  }

  PageOf<SealRequest> queue(Collection<UUID> seals, int offset, int limit) {
    var rows =
        em.createQuery("select r" + QUEUE + " order by r.askedAt, r.id", SealRequest.class)
            .setParameter("seals", seals)
            .setFirstResult(offset)
            .setMaxResults(limit)
            .getResultList();
    var count =
        em.createQuery("select count(r)" + QUEUE, Long.class)
            .setParameter("seals", seals)
            .getSingleResult();
    return new PageOf<>(rows, count, offset, limit);
  }

  /** The newest record of the seal on a proposal's letter. */
  Optional<SealUse> useOf(UUID proposalId) {
    return em.createQuery(
            "select s from SealUse s where s.proposalId = :p order by s.at desc, s.id",
            SealUse.class)
        .setParameter("p", proposalId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Kinds of 公印省略 on a day, the most general first. */
  List<String> omissions(LocalDate on) {
    return em.createQuery(
            """
            select o from SealOmission o
            where o.validFrom <= :on and (o.validTo is null or o.validTo >= :on)
            order by o.position
            """,
            SealOmission.class)
        .setParameter("on", on)
        .getResultStream()
        .map(SealOmission::name)
        .toList();
  }

  PageOf<SealUseRow> uses(SealUseFilter filter, int offset, int limit) {
    var rows = em.createQuery("select s" + USES + " order by s.at desc, s.id", SealUse.class);
    var count = em.createQuery("select count(s)" + USES, Long.class);
    for (TypedQuery<?> query : List.of(rows, count)) {
      query
          .setParameter("from", begin(filter.from() == null ? FIRST_DAY : filter.from()))
          .setParameter(
              "until", begin((filter.until() == null ? LAST_DAY : filter.until()).plusDays(1)))
          .setParameter("omitted", filter.omitted())
          .setParameter("seal", filter.seal())
          .setParameter("words", containing(filter.words()));
    }
    var found =
        rows.setFirstResult(offset)
            .setMaxResults(limit)
            .getResultStream()
            .map(SealUse::row)
            .toList();
    return new PageOf<>(found, count.getSingleResult(), offset, limit);
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(OfficeClock.ZONE).toInstant();
  }

  /** A pattern of SQL that finds texts with these words in them, whatever signs they hold. */
  private static String containing(String words) {
    return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
