package jp.fubako.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import jp.fubako.shared.Wareki;

/** R8.11.22, 令和8年11月22日, 2026/11/22 or 81122 in; 令和8年11月22日 out. */
@FacesConverter("wareki")
public class WarekiConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return Wareki.parse(typed).orElseThrow(() -> new ConverterException(notADay(typed)));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
    return day == null ? "" : Wareki.format(day);
  }

  private static FacesMessage notADay(String typed) {
    var text = Texts.of("shared.error.notADay", typed.strip());
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }
}
