package jp.fubako.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.content.ContentStore;

/**
 * The account with which everything begins: a system administrator without a person. An office
 * without any account gets it at the start; its password is made by chance and left in a file that
 * only the server's own account can read.
 */
@Singleton
@Startup
// the container waits for the persistence unit before it starts this bean; injected beans alone do
// not make it wait
@PersistenceUnit(name = "fubako/unit", unitName = "fubako")
public class FirstAdministrator {

  static final String USERNAME = "admin";
  static final String FILE = "administrator.password";
  private static final int PASSWORD_BYTES = 18;

  @Inject private AccountRepository accounts;
  @Inject private AuditService audit;

  @PostConstruct
  void appear() {
    if (accounts.any()) {
      return;
    }
    var random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    keep(password);
    var account = new LoginAccount(USERNAME, Passwords.hash(password.toCharArray()));
    account.belongsTo(null, Set.of(Role.SYSTEM_ADMIN));
    accounts.add(account);
    audit.record(AuditEvent.of("access.firstAccount", null).with("account", USERNAME));
  }

  private static void keep(String password) {
    var file = ContentStore.dataDirectory().resolve("keys").resolve(FILE);
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, password + "\n", StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
