package jp.fubako.approval;

import java.util.Set;
import java.util.UUID;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.PostRow;
import jp.fubako.routing.RoutePlan;
import jp.fubako.routing.SmallOffice;

/** The people of the small office, as a route knows them. */
final class Town {

  private final SmallOffice office = new SmallOffice();
  final Actor drafter = new Actor(office.drafterId, office.drafterName, Set.of(office.drafterPost));

  PostRow post(String key) {
    return office.post(key);
  }

  boolean vacant(String key) {
    return office.holder(key) == null;
  }

  void vacate(String key) {
    office.vacate(key);
  }

  Actor actor(String key) {
    var holder = office.holder(key);
    return new Actor(holder.personId(), holder.name(), Set.of(holder.postId()));
  }

  UUID drafterPost() {
    return office.drafterPost;
  }

  RoutePlan plan(PostKind decider, String... consults) {
    return office.plan(decider, consults);
  }

  RoutePlan planToRead(String... readers) {
    return office.planToRead(readers);
  }
}
