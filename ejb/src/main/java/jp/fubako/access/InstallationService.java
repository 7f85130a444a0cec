package jp.fubako.access;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.ImportReport;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.TownTables;

/** What only the system administrator does: he sets the office up, and reads none of its papers. */
@Audited
@Stateless
public class InstallationService {

  @Inject private AccessService access;
  @Inject private OrganisationService organisation;
  @Resource private SessionContext session;

  /**
   * Loads the organisation and its accounts in one transaction; with one wrong row nothing of both
   * is applied.
   *
   * @param accounts table of accounts, or null
   * @param initialPassword of new accounts
   * @throws jp.fubako.shared.RefusedException ROLE_MISSING, ACCOUNT_LINE
   */
  public ImportReport importTown(TownTables tables, String accounts, char[] initialPassword) {
    access.require(Role.SYSTEM_ADMIN);
    var report = organisation.importTown(tables);
    if (!report.applied()) {
      session.setRollbackOnly();
    } else if (accounts != null) {
      access.importAccounts(accounts, initialPassword);
    }
    return report;
  }
}
