package jp.fubako.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.TownReading;

/**
 * The rules in memory, as long as the editions of the organisation and of the rules are the same.
 * The entities kept here are detached and only read.
 */
@ApplicationScoped
class RuleBook {

  private record Edition(UUID town, UUID rules, AuthorityTable.Content content) {}

  @Inject private AuthorityRepository repository;
  @Inject private OrganisationService organisation;

  private volatile Edition kept;

  /** The rules in force on a day. */
  public AuthorityTable on(LocalDate day) {
    return new AuthorityTable(present().content(), day);
  }

  /** The rules of one version; empty when there is none. */
  public Optional<AuthorityTable> of(UUID versionId) {
    var content = present().content();
    return content.sets().stream()
        .filter(s -> s.id().equals(versionId))
        .findFirst()
        .map(s -> new AuthorityTable(content, s));
  }

  private Edition present() {
    var town = organisation.edition();
    var rules = repository.edition();
    var known = kept;
    if (known == null || !known.town().equals(town) || !known.rules().equals(rules)) {
      known = new Edition(town, rules, repository.contentToKeep());
      kept = known;
    }
    return known;
  }

  /** The rules are read with the town to which they belong, and stored with it or not at all. */
  void read(@Observes TownReading reading) {
    var draft = new RulesImport(repository.content(), reading::unit);
    draft.read(reading);
    reading.whenSound(
        () -> {
          draft.apply();
          repository.replace(draft.removed(), draft.saved());
        });
  }
}
