package jp.fubako.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;

/** Accounts, for features that change who serves; asks nobody for permission. */
@Stateless
public class AccountsService {

  @Inject private AccountRepository accounts;

  /**
   * Closes the accounts of people who have left.
   *
   * @return how many
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public int close(Set<UUID> people) {
    return people.isEmpty() ? 0 : accounts.close(people);
  }
}
