package jp.fubako.organisation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The organisation in memory, by day, as long as their edition in the database is the same. The
 * entities kept here are detached and only read.
 */
@ApplicationScoped
class Town {

  private static final int DAYS_KEPT = 60;

  private record Picture(UUID edition, Chart.Content content, Map<LocalDate, Chart> charts) {}

  @Inject private OrganisationRepository repository;
  @Resource private TransactionSynchronizationRegistry transactions;

  private volatile Picture picture;

  public Chart chart(LocalDate on) {
    var present = present();
    if (present.charts().size() > DAYS_KEPT) {
      present.charts().clear();
    }
    return present.charts().computeIfAbsent(on, day -> new Chart(present.content(), day));
  }

  /** The person today, or with his last words when he has left. */
  public Optional<PersonRow> person(UUID id, LocalDate today) {
    return chart(today)
        .person(id)
        .or(
            () ->
                present().content().people().stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst()
                    .map(Person::rowWithoutPost));
  }

  /** Everything, of all times; only to be read. */
  public Chart.Content content() {
    return present().content();
  }

  public UUID edition() {
    return present().edition();
  }

  /** One picture for the whole of a transaction, so that its answers fit together. */
  private Picture present() {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
      return newest();
    }
    if (!(transactions.getResource(Town.class) instanceof Picture seen)) {
      var newest = newest();
      transactions.putResource(Town.class, newest);
      return newest;
    }
    return seen;
  }

  private Picture newest() {
    var edition = repository.edition();
    var known = picture;
    if (known == null || !known.edition().equals(edition)) {
      known = new Picture(edition, repository.contentToKeep(), new ConcurrentHashMap<>());
      picture = known;
    }
    return known;
  }
}
