package jp.fubako.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.ReaderTokens;
import jp.fubako.approval.StepActivated;
import jp.fubako.custody.CustodyRepository.OpenStep;
import jp.fubako.custody.CustodyRepository.StepWords;
import jp.fubako.organisation.Holder;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonRow;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.organisation.UnitRow;
import jp.fubako.records.ItemChange;
import jp.fubako.records.RecordsService;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.OfficeClock;

/** Hands things over, with all that hangs on them, and lets the new ones read and be told. */
@ApplicationScoped
class Moves {

  @Inject private CustodyRepository rows;
  @Inject private OrganisationService organisation;
  @Inject private RecordsService records;
  @Inject private Event<StepActivated> activated;
  @Inject private OfficeClock clock;

  Place place(UnitRow section) {
    var head = organisation.headOf(section.id(), clock.today());
    return new Place(
        section.id(), section.name(), section.symbol(), head.map(p -> p.id()).orElse(null));
  }

  /**
   * 簿冊 with everything that lies in it.
   *
   * @return how many documents went with it
   */
  int folder(UUID folderId, Place to) {
    var from = Place.gone(rows.sectionOfFolder(folderId));
    var items = rows.itemsOf(folderId, from.sectionId());
    items.forEach(rows::lockRoute);
    rows.moveFolder(folderId, to.sectionId(), to.name());
    items.forEach(item -> item(item, from, to));
    return items.size();
  }

  /** A document: proposal, receipt or what was made of them. */
  void item(UUID itemId, Place from, Place to) {
    rows.lockRoute(itemId);
    rows.moveCase(itemId, from, to);
    rows.moveReceipt(itemId, from, to);
    rows.moveCaseFile(itemId, from, to);
    var change = ItemChange.none();
    if (rows.owns(itemId, from.sectionId())) {
      change = change.owner(to.sectionId());
    }
    if (rows.givenTo(itemId, from.sectionId())) {
      change = change.givenTo(to.sectionId());
    }
    records.updateItem(itemId, change);
  }

  /** A document whose section is gone, or one that was given to a section that is gone. */
  void ofGoneSection(UUID itemId, Place to) {
    var town = organisation.sections(clock.today()).stream().map(UnitRow::id).toList();
    for (var section : rows.sectionsOf(itemId)) {
      if (!town.contains(section)) {
        item(itemId, Place.gone(section), to);
      }
    }
  }

  /** 担当: he goes on with it in the post that he has in the section. */
  void handler(UUID subjectId, PersonRow person, UUID sectionId) {
    rows.lockRoute(subjectId);
    rows.nameHandler(subjectId, person.id(), person.name());
    organisation.dutiesOf(person.id(), clock.today()).stream()
        .filter(d -> d.sectionId().equals(sectionId))
        .findFirst()
        .ifPresent(d -> rows.actsAs(subjectId, d.postId()));
    records.grant(subjectId, Set.of(ReaderTokens.person(person.id())));
  }

  void receiptHandler(UUID receiptId, UUID personId, String name) {
    rows.nameReceiptHandler(receiptId, personId, name);
    records.grant(receiptId, Set.of(ReaderTokens.person(personId)));
  }

  void step(OpenStep step, StaffedPost post) {
    rows.lockRoute(step.subjectId());
    var holder = organisation.holderOf(post.id(), clock.today());
    rows.bindToPost(
        step.id(),
        post.id(),
        new StepWords(
            post.unitName(), post.title(), post.fullTitle(), holder.map(Holder::name).orElse("")));
    holder.ifPresent(h -> admit(step, h.personId()));
    tell(step, post.id(), null);
  }

  void step(OpenStep step, UUID personId, String name) {
    rows.lockRoute(step.subjectId());
    rows.bindToPerson(step.id(), personId, name);
    admit(step, personId);
    tell(step, step.post(), personId);
  }

  private void admit(OpenStep step, UUID personId) {
    records.grant(step.subjectId(), Set.of(ReaderTokens.person(personId)));
  }

  /** To the new holder it is a step that has come just now. */
  private void tell(OpenStep step, UUID postId, UUID personId) {
    if (step.active()) {
      activated.fire(
          new StepActivated(
              step.subjectId(),
              step.routeId(),
              step.id(),
              StepKind.valueOf(step.kind()),
              postId,
              personId,
              step.title()));
    }
  }
}
