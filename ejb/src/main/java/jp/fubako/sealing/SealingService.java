package jp.fubako.sealing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.content.ContentDamagedException;
import jp.fubako.content.ContentStore;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.sealing.PinGuard.Try;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.signing.PdfSigner;
import jp.fubako.signing.PdfVerifier;
import jp.fubako.signing.PersonName;
import jp.fubako.signing.SealRequest;
import jp.fubako.signing.SigningException;
import jp.fubako.signing.pdf.ApprovalSheet;
import jp.fubako.signing.pdf.ApprovalSheetWriter;
import jp.fubako.signing.pdf.LetterModel;
import jp.fubako.signing.pdf.LetterWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keys and seals of the staff. */
@Audited
@Stateless
public class SealingService {

  private static final Logger LOG = LoggerFactory.getLogger(SealingService.class);

  /** Stretching a PIN takes 64 MiB each; more than two at once gain nothing on a small server. */
  private static final Semaphore STRETCHING = new Semaphore(2, true);

  private static final ApprovalSheetWriter SHEETS = new ApprovalSheetWriter();
  private static final LetterWriter LETTERS = new LetterWriter();
  private static final PdfSigner SIGNER = new PdfSigner();
  private static final PdfVerifier VERIFIER = new PdfVerifier();

  @Inject private PersonKeyRepository repository;
  @Inject private OfficeKeys office;
  @Inject private PinGuard guard;
  @Inject private ContentStore content;
  @Inject private OfficeClock clock;
  @Inject private AccessService access;
  @Inject private OrganisationService organisation;
  @Inject private AuditService audit;

  /** Name of the office as it stands on its papers, e.g. 真室川町. */
  public String officeName() {
    return office.officeName();
  }

  /** Whether the person has a key to seal with. */
  public boolean hasKey(UUID personId) {
    return personId != null && repository.activeOf(personId).isPresent();
  }

  /** The caller's own key. */
  public KeyStatus keyStatus() {
    var caller = access.caller();
    return caller.personId() == null
        ? KeyStatus.NONE
        : repository
            .activeOf(caller.personId())
            .map(k -> k.status(clock.now()))
            .orElse(KeyStatus.NONE);
  }

  /** Issues the caller's own key; the PIN is at least six digits. */
  public KeyStatus enrol(char[] pin) {
    var caller = person();
    if (repository.activeOf(caller.personId()).isPresent()) {
      throw new RefusedException(SealingRefusal.KEY_EXISTS);
    }
    return issue(caller, pin, "sealing.enrol");
  }

  /** After a forgotten PIN: revokes the caller's key and issues a new one. Old seals stay valid. */
  public KeyStatus renew(char[] pin) {
    var caller = person();
    repository.lockedOf(caller.personId()).ifPresent(k -> k.revoke(clock.now()));
    repository.flush();
    return issue(caller, pin, "sealing.renew");
  }

  private KeyStatus issue(Caller caller, char[] typed, String action) {
    var pin = PinRules.read(typed);
    try {
      PinRules.acceptable(pin).orThrow();
      var now = clock.now();
      var staffNo =
          organisation
              .person(caller.personId(), OfficeClock.dateOf(now))
              .map(p -> p.staffNo())
              .orElse("");
      var section = caller.mainDuty().map(d -> d.sectionName()).orElse("");
      var name = new PersonName(caller.personId(), caller.name(), staffNo, section);
      var enrolled = office.authority().enrol(name, pin, now);
      var certificate = certificate(enrolled.certificateDer());
      var key =
          new PersonKey(
              caller.personId(),
              caller.name(),
              enrolled,
              certificate.getSerialNumber(),
              certificate.getNotBefore().toInstant(),
              certificate.getNotAfter().toInstant(),
              now);
      repository.add(key);
      repository.flush();
      audit.record(
          AuditEvent.of(action, caller.personId(), caller.name()).with("serial", key.serial()));
      return key.status(now);
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private static X509Certificate certificate(byte[] der) {
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new java.io.ByteArrayInputStream(der));
    } catch (CertificateException e) {
      throw new IllegalStateException("our own certificate cannot be read", e);
    }
  }

  /** A new PIN for the caller's own key. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void changePin(char[] oldPin, char[] newPin) {
    var caller = person();
    var before = PinRules.read(oldPin);
    var after = PinRules.read(newPin);
    try {
      PinRules.acceptable(after).orThrow();
      opened(stretching(() -> guard.rewrap(caller.personId(), before, after)));
    } finally {
      Arrays.fill(before, '\0');
      Arrays.fill(after, '\0');
    }
  }

  /**
   * Opens the caller's own key for one act. Wrong tries are counted even though the act is refused.
   * Called before the act's transaction.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public OpenedKey open(char[] typed) {
    var caller = person();
    var pin = PinRules.read(typed);
    try {
      var key = opened(stretching(() -> guard.open(caller.personId(), pin)));
      return new OpenedKey(caller.personId(), caller.familyName(), key.key());
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private static Try stretching(java.util.function.Supplier<Try> act) {
    STRETCHING.acquireUninterruptibly();
    try {
      return act.get();
    } finally {
      STRETCHING.release();
    }
  }

  private static Try.Opened opened(Try result) {
    return switch (result) {
      case Try.Opened opened -> opened;
      case Try.Wrong wrong -> throw new RefusedException(SealingRefusal.WRONG_PIN, wrong.left());
      case Try.Locked locked -> throw new RefusedException(SealingRefusal.LOCKED, locked.until());
      case Try.Expired expired ->
          throw new RefusedException(SealingRefusal.CERTIFICATE_EXPIRED, expired.since());
      case Try.Counted counted -> throw new IllegalStateException("a try that was not made");
      case Try.NoKey none -> throw new RefusedException(SealingRefusal.NO_KEY);
    };
  }

  private Caller person() {
    var caller = access.caller();
    if (caller.personId() == null) {
      throw new RefusedException(SealingRefusal.NO_PERSON);
    }
    return caller;
  }

  /** Makes the sheet. Returns its content hash. */
  public String makeSheet(ApprovalSheet sheet) {
    return content.put(SHEETS.write(sheet)).hash();
  }

  /** Sets the caller's seal as a new revision. Returns the content hash of that revision. */
  public String seal(String pdfHash, String fieldName, Seal seal, OpenedKey key) {
    var request =
        new SealRequest(
            fieldName, seal.postTitle(), key.familyName(), seal.at(), seal.reason(), seal.mark());
    try {
      return content.put(SIGNER.sign(content.read(pdfHash), request, key.key())).hash();
    } catch (ContentDamagedException e) {
      LOG.error("the sheet {} is damaged", pdfHash, e);
      throw new RefusedException(SealingRefusal.FILE_DAMAGED);
    } catch (SigningException e) {
      LOG.error("no seal could be set in {} of {}", fieldName, pdfHash, e);
      throw new RefusedException(SealingRefusal.NOT_SEALED);
    }
  }

  /** Makes the letter. Returns its content hash. */
  public String makeLetter(LetterModel letter) {
    return content.put(LETTERS.write(letter)).hash();
  }

  /** Checks all seals of a stored file. */
  public SealCheck verify(String pdfHash) {
    var authority = office.authority();
    var revoked = repository.revoked().stream().map(PersonKey::revoked).toList();
    return SealCheck.of(
        VERIFIER.verify(
            content.read(pdfHash),
            Set.of(authority.root()),
            office.revocations(revoked),
            clock.now()));
  }

  /** The root certificate as PEM, for everybody who wants to verify. */
  public String rootCertificate() {
    return office.authority().rootPem();
  }
}
