package jp.fubako.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;

/** How people want to be told, and the town's rules of notices and deadlines. */
@Audited
@Stateless
public class NoticeSettingService {

  @Inject private PreferenceRepository preferences;
  @Inject private MailRules mails;
  @Inject private AccessService access;
  @Inject private AuditService audit;

  /** The caller's own choice. */
  public PreferenceRow preference() {
    var mine = preferences.of(access.caller().personId());
    return new PreferenceRow(
        mine.address() == null ? "" : mine.address(),
        mine.mail(),
        mails.on(),
        preferences.rules().mailDomain());
  }

  /**
   * Keeps the caller's choice.
   *
   * @throws RefusedException ADDRESS_WRONG, ADDRESS_ELSEWHERE, ADDRESS_MISSING
   */
  public void choose(MailChoice choice, String address) {
    var caller = access.caller();
    if (caller.personId() == null) {
      throw new RefusedException(NoticeRefusal.NOT_FOUND);
    }
    var typed = address == null ? "" : address.strip();
    var read = MailAddress.read(typed);
    if (!typed.isEmpty() && read.isEmpty()) {
      throw new RefusedException(NoticeRefusal.ADDRESS_WRONG);
    }
    if (read.isEmpty() && choice == MailChoice.AT_ONCE) {
      throw new RefusedException(NoticeRefusal.ADDRESS_MISSING);
    }
    read.ifPresent(a -> a.allowedBy(preferences.rules().mailDomain()).orThrow());
    var mine = preferences.of(caller.personId());
    mine.choose(choice);
    mine.isReachedAt(read.orElse(null));
    preferences.save(mine);
    audit.record(
        AuditEvent.of("notice.preference", caller.personId())
            .with("mail", choice)
            .with("address", typed));
  }

  /** The town's rules. */
  public NoticeRules rules() {
    return preferences.rules();
  }

  /** Whether a mail server and the address for links are configured. */
  public boolean mailPossible() {
    return MailRules.configured() && MailRules.office().isPresent();
  }

  /** Whether the caller sets the town's rules. */
  public Verdict mayChange() {
    return mayChange(access.caller());
  }

  private static Verdict mayChange(Caller caller) {
    return caller.has(Role.RECORDS_OFFICE) || caller.has(Role.SYSTEM_ADMIN)
        ? Verdict.allowed()
        : Verdict.refused(NoticeRefusal.NOT_OFFICE);
  }

  /**
   * Changes the town's rules.
   *
   * @throws RefusedException NOT_OFFICE, CHANGED_MEANWHILE, and why they make no sense
   */
  public void change(NoticeRules rules) {
    mayChange(access.caller()).and(rules::sound).orThrow();
    var setting = preferences.lockedSetting();
    var before = setting.rules();
    if (before.version() != rules.version()) {
      throw new RefusedException(NoticeRefusal.CHANGED_MEANWHILE);
    }
    setting.change(rules);
    audit.record(
        AuditEvent.of("notice.setting", null)
            .with("before", before.toString())
            .with("after", rules.toString()));
  }
}
