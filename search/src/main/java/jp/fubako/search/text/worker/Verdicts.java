package jp.fubako.search.text.worker;

import jp.fubako.search.text.FailureKind;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;

/** What the libraries' exceptions mean. */
final class Verdicts {

  private Verdicts() {}

  static FailureKind kind(Exception thrown) {
    int depth = 0;
    for (Throwable e = thrown; e != null && depth < 20; e = e.getCause(), depth++) {
      if (e instanceof Refusal refusal) {
        return refusal.kind();
      }
      if (e instanceof InvalidPasswordException
          || e instanceof EncryptedDocumentException
          || e instanceof org.apache.tika.exception.EncryptedDocumentException) {
        return FailureKind.ENCRYPTED;
      }
    }
    return FailureKind.DAMAGED;
  }

  /** The class of the exception only: messages of libraries quote the file. */
  static String detail(Exception thrown) {
    var refusal = Refusal.in(thrown);
    if (refusal != null) {
      return refusal.getMessage();
    }
    var cause = thrown;
    return cause.getCause() == null
        ? cause.getClass().getSimpleName()
        : cause.getClass().getSimpleName() + ": " + cause.getCause().getClass().getSimpleName();
  }
}
