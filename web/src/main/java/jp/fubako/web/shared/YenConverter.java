package jp.fubako.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** 123,000 and １２３，０００円 in, whole yen; 123,000 out. */
@FacesConverter("yen")
public class YenConverter implements Converter<Long> {

  private static final Pattern NOISE = Pattern.compile("[\\s,、\\\\¥円]");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");

  @Override
  public Long getAsObject(FacesContext faces, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var folded = NOISE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
    if (!DIGITS.matcher(folded).matches()) {
      var text = Texts.of("shared.error.notAnAmount", typed.strip());
      throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
    return Long.valueOf(folded);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, Long yen) {
    return yen == null ? "" : NumberFormat.getIntegerInstance(Locale.JAPAN).format(yen);
  }
}
