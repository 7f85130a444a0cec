package jp.fubako.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Ids in addresses. What is no id becomes one that nothing has, so that the answer is 404. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

  private static final UUID NOBODY = new UUID(0, 0);

  @Override
  public UUID getAsObject(FacesContext faces, UIComponent component, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return NOBODY;
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, UUID id) {
    return id == null ? "" : id.toString();
  }
}
