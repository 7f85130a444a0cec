package jp.fubako.access;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PostKind;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;

/** Who is calling and what he may read. */
@Audited
@Stateless
public class AccessService {

  @Inject private AccountRepository accounts;
  @Inject private OrganisationService organisation;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;
  @Inject private ClientAddress client;
  @Resource private SessionContext session;

  /**
   * The person who calls, with the duties of today.
   *
   * @throws RefusedException {@link AccessRefusal#NOT_SIGNED_IN}
   */
  public Caller caller() {
    return callerIfAny().orElseThrow(() -> new RefusedException(AccessRefusal.NOT_SIGNED_IN));
  }

  /** The person who calls; empty for timers, after-commit work and before login. */
  public Optional<Caller> callerIfAny() {
    var principal = session.getCallerPrincipal();
    return principal == null
        ? Optional.empty()
        : accounts.find(principal.getName()).filter(LoginAccount::enabled).map(this::caller);
  }

  private Caller caller(LoginAccount account) {
    var today = clock.today();
    var personId = account.personId();
    var duties = personId == null ? List.<Duty>of() : organisation.dutiesOf(personId, today);
    var person = personId == null ? null : organisation.person(personId, today).orElse(null);
    var roles = roles(account.roles(), duties);
    return new Caller(
        person == null ? null : personId,
        account.username(),
        person == null ? account.username() : person.name(),
        person == null ? account.username() : person.familyName(),
        roles,
        duties,
        ReaderTokens.of(person == null ? null : personId, duties, roles),
        client.address());
  }

  /** Roles that were given, and those that follow from today's duties. */
  static Set<Role> roles(Set<Role> given, List<Duty> duties) {
    var roles = EnumSet.noneOf(Role.class);
    roles.addAll(given);
    for (var duty : duties) {
      if (duty.kind().executive()) {
        roles.add(Role.EXECUTIVE);
      }
      if (duty.kind() == PostKind.SECTION_HEAD) {
        roles.add(Role.SECTION_HEAD);
      }
    }
    return roles;
  }

  /**
   * What a person may read today, for work that is done for him while he is not here; nothing for
   * somebody who cannot sign in.
   */
  public Set<String> readerTokensOf(UUID personId) {
    var today = clock.today();
    var duties = organisation.dutiesOf(personId, today);
    var inService = organisation.person(personId, today).isPresent();
    return accounts.ofPerson(personId).stream()
        .filter(account -> inService && account.enabled())
        .flatMap(a -> ReaderTokens.of(personId, duties, roles(a.roles(), duties)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The one access decision: whether the caller may read an item with these tokens. */
  public boolean mayRead(Caller caller, Set<String> itemTokens) {
    return ReaderTokens.intersect(caller.readerTokens(), itemTokens);
  }

  /**
   * Changes the caller's own password.
   *
   * @throws RefusedException when the present password is wrong or the new one is too weak
   */
  public void changePassword(char[] present, char[] next) {
    var caller = caller();
    var account = accounts.locked(caller.username());
    if (!Passwords.matches(present, account.passwordHash())) {
      throw new RefusedException(AccessRefusal.PASSWORD_WRONG);
    }
    PasswordPolicy.check(next, present, caller).orThrow();
    account.changePassword(Passwords.hash(next), clock.now());
    audit.record(
        AuditEvent.of("access.changePassword", caller.personId())
            .with("account", caller.username()));
  }

  /**
   * Makes accounts, or changes person and roles of those that exist (their passwords stay). With
   * one wrong line nothing is applied.
   *
   * @param csv {@code username,staff_no,roles}
   * @param initialPassword for new accounts; all of them share its hash, so it must be changed
   * @return how many are new
   * @throws RefusedException {@link AccessRefusal#ROLE_MISSING}, {@link AccessRefusal#ACCOUNT_LINE}
   */
  public int importAccounts(String csv, char[] initialPassword) {
    require(Role.SYSTEM_ADMIN);
    var today = clock.today();
    var hash = Passwords.hash(initialPassword);
    int added = 0;
    for (var line : lines(csv)) {
      var person =
          organisation
              .personByStaffNo(line.staffNo(), today)
              .orElseThrow(() -> new RefusedException(AccessRefusal.ACCOUNT_LINE, line.number()));
      var account = accounts.find(line.username()).orElse(null);
      if (account == null) {
        account = new LoginAccount(line.username(), hash);
        added++;
      }
      account.belongsTo(person.id(), line.roles());
      accounts.add(account);
    }
    audit.record(AuditEvent.of("access.importAccounts", null).with("new", added));
    return added;
  }

  /**
   * Goes on only when the caller has the role.
   *
   * @throws RefusedException {@link AccessRefusal#ROLE_MISSING}
   */
  public Caller require(Role role) {
    var caller = caller();
    if (!caller.has(role)) {
      throw new RefusedException(AccessRefusal.ROLE_MISSING, role.name());
    }
    return caller;
  }

  private static List<AccountTable.Line> lines(String csv) {
    try {
      return AccountTable.read(csv);
    } catch (AccountTable.WrongLineException e) {
      throw new RefusedException(AccessRefusal.ACCOUNT_LINE, e.line());
    }
  }
}
