package jp.fubako.seals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jp.fubako.access.AccessService;
import jp.fubako.drafting.SealHandling;
import jp.fubako.issuing.LetterMade;
import jp.fubako.shared.OfficeClock;

/** 公印省略: a letter that goes without a seal is entered in the book with its kind (EN-10). */
@ApplicationScoped
class SealOmissions {

  @Inject private SealRepository repository;
  @Inject private AccessService access;
  @Inject private OfficeClock clock;

  void made(@Observes LetterMade letter) {
    var proposal = letter.proposal();
    if (proposal.fields().seal() != SealHandling.OMITTED
        || repository.useOf(proposal.id()).isPresent()) {
      return;
    }
    var kinds = repository.omissions(clock.today());
    var kind =
        kinds.contains(letter.omission())
            ? letter.omission()
            : kinds.stream().findFirst().orElse("");
    repository.add(SealUse.omitted(proposal, kind, access.caller(), clock.now()));
  }
}
