package jp.fubako.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.organisation.HeldPost;
import jp.fubako.organisation.PersonnelOrders;
import jp.fubako.organisation.PersonnelOrders.Appointed;
import jp.fubako.organisation.PersonnelOrders.Given;
import jp.fubako.organisation.StaffMember;
import jp.fubako.organisation.Staffing;

/**
 * Compares what a table says with what is stored for its day. What is stored already is left alone,
 * so the same table given again changes nothing.
 */
final class OrderPlanner {

  private final Staffing town;
  private final Map<UUID, List<HeldPost>> held;
  private final Map<UUID, StaffMember> people = new HashMap<>();
  private final List<Appointed> appointed = new ArrayList<>();
  private final List<UUID> retired = new ArrayList<>();
  private final List<UUID> ended = new ArrayList<>();
  private final List<Given> given = new ArrayList<>();

  private OrderPlanner(Staffing town) {
    this.town = town;
    held =
        town.held().stream()
            .filter(h -> h.heldOn(town.on()))
            .collect(Collectors.groupingBy(HeldPost::personId));
    town.people().forEach(p -> people.put(p.id(), p));
  }

  /** What has to be written so that it is as the table says. */
  static PersonnelOrders plan(Staffing town, List<PersonOrder> orders) {
    var planner = new OrderPlanner(town);
    orders.forEach(planner::person);
    return new PersonnelOrders(
        town.on(), planner.appointed, planner.retired, planner.ended, planner.given);
  }

  private void person(PersonOrder order) {
    var known = people.get(order.personId());
    if (known == null) {
      appointed.add(appointed(order));
    } else if (order.retires() && known.servesOn(town.on())) {
      retired.add(known.id());
    }
    var left = new HashSet<>(order.posts());
    for (var holding : held.getOrDefault(order.personId(), List.of())) {
      if (!left.removeIf(p -> p.postId().equals(holding.postId()) && p.kind() == holding.kind())) {
        ended.add(holding.id());
      }
    }
    order.posts().stream()
        .filter(left::contains)
        .forEach(p -> given.add(new Given(order.personId(), p.postId(), p.kind())));
  }

  private static Appointed appointed(PersonOrder order) {
    var name = order.name().strip().split("[\\s\u3000]+");
    var kana = order.kana().strip().split("[\\s\u3000]+");
    return new Appointed(order.personId(), order.staffNo(), name[0], name[1], kana[0], kana[1]);
  }
}
