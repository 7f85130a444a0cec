package jp.fubako.signing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Sets a {@link LetterModel} as a PDF/A-2b letter in the form of official correspondence. */
public final class LetterWriter {

  /** The letter as a file. The same letter always gives the same bytes. */
  public byte[] write(LetterModel letter) {
    Fonts.DRAWING.lock();
    try (var document = ArchivalDocument.open()) {
      var page = new LetterPage(document, new Typesetter(document));
      page.numberAndDate(letter.number(), JapaneseDate.full(letter.date()));
      page.addressees(letter.addressees());
      page.issuer(letter.issuer(), letter.seal());
      page.subject(letter.subject());
      for (var paragraph : letter.body().strip().split("\\R", -1)) {
        page.paragraph(paragraph.stripTrailing());
      }
      if (letter.contact() != null) {
        page.contact(contactLines(letter.contact()));
      }
      page.finish();
      var issuer = letter.issuer().isEmpty() ? "" : letter.issuer().getLast();
      ArchivalDocument.describe(document, 2, letter.subject(), issuer, letter.date());
      var identity = letter.number() + letter.date() + letter.subject() + letter.body();
      return ArchivalDocument.save(document, identity.hashCode());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Fonts.DRAWING.unlock();
    }
  }

  private static List<String[]> contactLines(LetterModel.Contact contact) {
    var lines = new ArrayList<String[]>();
    var who = (contact.section() + "　" + contact.person()).strip();
    lines.add(new String[] {"担当", who});
    add(lines, "電話", contact.phone());
    add(lines, "FAX", contact.fax());
    add(lines, "メール", contact.mail());
    return lines;
  }

  private static void add(List<String[]> lines, String label, String value) {
    if (!value.isBlank()) {
      lines.add(new String[] {label, value});
    }
  }
}
