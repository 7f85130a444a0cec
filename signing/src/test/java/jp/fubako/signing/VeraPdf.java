package jp.fubako.signing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** veraPDF as a judge of our papers. */
public final class VeraPdf {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /**
   * What contradicts the flavour; nothing for a conformant file.
   *
   * @param flavour e.g. {@code 3b}
   */
  public static List<String> faults(byte[] pdf, String flavour) throws Exception {
    var wanted = PDFAFlavour.byFlavourId(flavour);
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
        var validator = Foundries.defaultInstance().createValidator(wanted, false)) {
      var result = validator.validate(parser);
      var faults = result.getFailedChecks().keySet().stream().map(Object::toString).toList();
      if (result.isCompliant() != faults.isEmpty()) {
        throw new IllegalStateException("compliant: " + result.isCompliant() + ", but " + faults);
      }
      return faults;
    }
  }
}
