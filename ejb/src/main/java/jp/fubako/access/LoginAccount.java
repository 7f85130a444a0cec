package jp.fubako.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** A login. The server checks the password against {@code password_hash} itself. */
@Entity
@Table(name = "login_account")
class LoginAccount {

  @Id
  @Column(length = 100)
  private String username;

  @Version private long version;

  /** bcrypt as modular crypt, for example {@code $2a$12$…}. */
  @Column(name = "password_hash", nullable = false, length = 100)
  private String passwordHash;

  @Column(nullable = false)
  private boolean enabled;

  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "password_changed_at")
  private Instant passwordChangedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "login_role", joinColumns = @JoinColumn(name = "username"))
  @Column(name = "role", nullable = false, length = 30)
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  protected LoginAccount() {}

  LoginAccount(String username, String passwordHash) {
    this.username = username;
    this.passwordHash = passwordHash;
    this.enabled = true;
  }

  void belongsTo(UUID personId, Set<Role> roles) {
    this.personId = personId;
    this.roles.retainAll(roles);
    this.roles.addAll(roles);
  }

  void changePassword(String hash, Instant at) {
    passwordHash = hash;
    passwordChangedAt = at;
  }

  String username() {
    return username;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean enabled() {
    return enabled;
  }

  UUID personId() {
    return personId;
  }

  Set<Role> roles() {
    return Set.copyOf(roles);
  }
}
