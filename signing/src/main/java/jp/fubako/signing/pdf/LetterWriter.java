package jp.fubako.signing.pdf;

/** Sets a {@link LetterModel} as a PDF/A-2b letter in the form of official correspondence. */
public final class LetterWriter {

  /** The letter as a file. The same letter always gives the same bytes. */
  public byte[] write(LetterModel letter) {
    throw new UnsupportedOperationException();
  }
}
