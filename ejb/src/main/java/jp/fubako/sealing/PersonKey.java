package jp.fubako.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import jp.fubako.signing.EnrolledKey;
import jp.fubako.signing.RevokedCertificate;

/** A person's key, wrapped. The row alone opens nothing. */
@Entity
@Table(name = "person_key")
class PersonKey {

  enum State {
    ACTIVE,
    REVOKED
  }

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID personId;

  /** The person while the key is active, otherwise null: nobody has two. */
  @Column(name = "active_person_id")
  private UUID activePersonId;

  @Column(name = "person_name")
  private String personName;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private State state;

  @Column(columnDefinition = "blob")
  private byte[] certificate;

  @Column(name = "wrapped_key", columnDefinition = "blob")
  private byte[] wrappedKey;

  @Column(name = "kdf_salt", columnDefinition = "blob")
  private byte[] kdfSalt;

  @Column(name = "kdf_parameters")
  private String kdfParameters;

  private String serial;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_until")
  private Instant validUntil;

  @Column(name = "failed_tries")
  private int failedTries;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Version private long version;

  protected PersonKey() {}

  PersonKey(
      UUID personId,
      String personName,
      EnrolledKey key,
      BigInteger serial,
      Instant validFrom,
      Instant validUntil,
      Instant at) {
    this.id = key.keyId();
    this.personId = personId;
    this.activePersonId = personId;
    this.personName = personName;
    this.state = State.ACTIVE;
    this.serial = serial.toString(16);
    this.validFrom = validFrom;
    this.validUntil = validUntil;
    this.createdAt = at;
    wrap(key);
  }

  final void wrap(EnrolledKey key) {
    certificate = key.certificateDer();
    wrappedKey = key.wrappedPrivateKey();
    kdfSalt = key.kdfSalt();
    kdfParameters = key.kdfParameters();
    tries(PinTries.NONE);
  }

  EnrolledKey enrolled() {
    return new EnrolledKey(id, certificate, wrappedKey, kdfSalt, kdfParameters);
  }

  PinTries tries() {
    return new PinTries(failedTries, lockedUntil);
  }

  final void tries(PinTries tries) {
    failedTries = tries.failed();
    lockedUntil = tries.lockedUntil();
  }

  /** The key is used no more; what it sealed before stays good. */
  void revoke(Instant at) {
    state = State.REVOKED;
    activePersonId = null;
    revokedAt = at;
  }

  UUID personId() {
    return personId;
  }

  Instant validUntil() {
    return validUntil;
  }

  String serial() {
    return serial;
  }

  RevokedCertificate revoked() {
    return new RevokedCertificate(
        new BigInteger(serial, 16), revokedAt, RevokedCertificate.Reason.SUPERSEDED);
  }

  KeyStatus status(Instant now) {
    return new KeyStatus(
        true,
        personName,
        serial,
        validFrom,
        validUntil,
        tries().left(),
        tries().lockedAt(now) ? lockedUntil : null);
  }
}
