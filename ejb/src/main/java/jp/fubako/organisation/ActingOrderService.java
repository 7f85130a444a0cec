package jp.fubako.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 代決順位 as stored, and its change from a day on. Asks nobody for permission: changes only inside the
 * transaction of the service that does.
 */
@Stateless
public class ActingOrderService {

  @Inject private Town town;
  @Inject private OrganisationRepository repository;

  /** Every place of every order, of all times. */
  public List<ActingLine> lines() {
    return town.content().actingOrders().stream().map(ActingOrderService::line).toList();
  }

  /** The same as it is stored now; locks the organisation until the end of the transaction. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public List<ActingLine> lockedLines() {
    repository.nextEdition();
    return repository.content().actingOrders().stream().map(ActingOrderService::line).toList();
  }

  /** Puts these in place of the order of a post from a day on; what was to follow is dropped. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void replace(UUID postId, LocalDate from, List<ActingLine> lines) {
    repository.nextEdition();
    endBefore(postId, from);
    for (var line : lines) {
      var order = new ActingOrder(postId, line.ordinal(), from);
      order.actsBy(line.actingPostId(), line.article(), null);
      repository.save(order);
    }
    repository.flush();
  }

  /** Takes a coming order back: the one before goes on. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void withdraw(UUID postId, LocalDate from) {
    repository.nextEdition();
    endBefore(postId, from);
    ordersOf(postId).stream()
        .filter(o -> from.minusDays(1).equals(o.validTo()))
        .forEach(o -> o.actsBy(o.actingPostId(), o.article(), null));
    repository.flush();
  }

  private void endBefore(UUID postId, LocalDate from) {
    for (var order : ordersOf(postId)) {
      if (!order.validFrom().isBefore(from)) {
        repository.remove(order);
      } else if (order.validTo() == null || !order.validTo().isBefore(from)) {
        order.actsBy(order.actingPostId(), order.article(), from.minusDays(1));
      }
    }
    repository.flush();
  }

  private List<ActingOrder> ordersOf(UUID postId) {
    return repository.content().actingOrders().stream()
        .filter(o -> o.postId().equals(postId))
        .toList();
  }

  private static ActingLine line(ActingOrder order) {
    return new ActingLine(
        order.postId(),
        order.ordinal(),
        order.actingPostId(),
        order.article(),
        order.validFrom(),
        order.validTo());
  }
}
