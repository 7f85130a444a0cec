package jp.fubako.web.shared;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Wareki;

/** The bundle, for Java. */
public final class Texts {

  private static final String BUNDLE = "jp.fubako.web.i18n.Messages";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("H:mm").withZone(OfficeClock.ZONE);

  private Texts() {}

  /** The text with its {0}, {1} … filled; dates become 和暦. */
  public static String of(String key, Object... args) {
    return find(key, args) instanceof String text ? text : "[" + key + "]";
  }

  /** The text of a refusal; one without text says at least its code. */
  public static String refusal(String key, List<Object> args) {
    return find(key, args.toArray()) instanceof String text ? text : of("refusal.unknown", key);
  }

  /** The text, if there is one. */
  public static Optional<String> maybe(String key) {
    return Optional.ofNullable(find(key));
  }

  private static String find(String key, Object... args) {
    var locale = locale();
    try {
      var pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
      return new MessageFormat(pattern, locale).format(worded(args));
    } catch (MissingResourceException e) {
      return null;
    }
  }

  private static Object[] worded(Object... args) {
    var worded = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      worded[i] =
          switch (args[i]) {
            case LocalDate day -> Wareki.format(day);
            case Instant at -> Wareki.format(OfficeClock.dateOf(at)) + " " + TIME.format(at);
            case Enum<?> state -> worded(state);
            case null -> "";
            case Object other -> other;
          };
    }
    return worded;
  }

  /** A state is spelled out: drafting.ProposalState.ROUTING under drafting.state.ROUTING. */
  private static String worded(Enum<?> state) {
    var pack = state.getDeclaringClass().getPackageName();
    var feature = pack.substring(pack.lastIndexOf('.') + 1);
    return find(feature + ".state." + state.name()) instanceof String text ? text : state.name();
  }

  private static Locale locale() {
    var faces = FacesContext.getCurrentInstance();
    return faces == null || faces.getViewRoot() == null
        ? Locale.JAPANESE
        : faces.getViewRoot().getLocale();
  }
}
