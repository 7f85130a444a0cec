package jp.fubako.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.HeldPost;
import jp.fubako.organisation.ImportReport.Cause;
import jp.fubako.organisation.StaffMember;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.organisation.Staffing;

/** Finds orders that cannot stand beside each other or beside what stays as it is. */
final class OrderConflicts {

  /** Told what is wrong, and where. */
  interface Told {
    void fault(long line, String column, Cause cause, String value);
  }

  private final Staffing town;
  private final List<PersonOrder> orders;
  private final Map<UUID, StaffedPost> posts;
  private final Map<UUID, String> names;

  OrderConflicts(Staffing town, List<PersonOrder> orders) {
    this.town = town;
    this.orders = orders;
    posts = town.posts().stream().collect(Collectors.toMap(StaffedPost::id, p -> p));
    names = town.people().stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
    orders.forEach(o -> names.putIfAbsent(o.personId(), o.name()));
  }

  void tell(Told told) {
    takenPosts(told);
    laterOrders(told);
  }

  /** A superior's post has one 本務. */
  private void takenPosts(Told told) {
    var named = orders.stream().map(PersonOrder::personId).collect(Collectors.toSet());
    Map<UUID, UUID> taken = new HashMap<>();
    town.held().stream()
        .filter(h -> h.heldOn(town.on()) && principal(h.postId(), h.kind()))
        .filter(h -> !named.contains(h.personId()))
        .forEach(h -> taken.put(h.postId(), h.personId()));
    for (var order : orders) {
      for (var post : order.posts()) {
        if (principal(post.postId(), post.kind())) {
          var other = taken.putIfAbsent(post.postId(), order.personId());
          if (other != null) {
            told.fault(post.line(), OrderTable.POST_CODE, Cause.POST_TAKEN, names.get(other));
          }
        }
      }
    }
  }

  private boolean principal(UUID postId, AssignmentKind kind) {
    return kind == AssignmentKind.PRINCIPAL
        && posts.containsKey(postId)
        && posts.get(postId).single();
  }

  private void laterOrders(Told told) {
    Set<UUID> later =
        town.held().stream()
            .filter(h -> h.from().isAfter(town.on()))
            .map(HeldPost::personId)
            .collect(Collectors.toSet());
    for (var order : orders) {
      if (later.contains(order.personId()) && !order.posts().isEmpty()) {
        told.fault(
            order.posts().getFirst().line(),
            OrderTable.STAFF_NO,
            Cause.LATER_ORDER,
            order.staffNo());
      }
    }
  }
}
