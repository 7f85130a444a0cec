package jp.fubako.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.fubako.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Every text that is asked for is there in every language, and none is forgotten. */
class MessagesTest {

  private static final Path I18N = Path.of("src/main/resources/jp/fubako/web/i18n");
  private static final Path JAPANESE = I18N.resolve("Messages.properties");
  private static final Path ENGLISH = I18N.resolve("Messages_en.properties");
  private static final Path[] HOUSE = {Path.of("src/main/webapp"), Path.of("src/main/java")};
  private static final Path[] PLANTED = {Path.of("src/test/resources/planted/texts")};

  @Test
  void everyTextAskedForIsThere() throws IOException {
    assertEquals(Set.of(), new TextKeys(HOUSE).missingIn(TextKeys.bundle(JAPANESE)));
  }

  @Test
  void noTextIsForgotten() throws IOException {
    assertEquals(Set.of(), new TextKeys(HOUSE).forgottenIn(TextKeys.bundle(JAPANESE)));
  }

  @Test
  void allLanguagesHaveTheSameKeys() throws IOException {
    assertEquals(TextKeys.bundle(JAPANESE).keySet(), TextKeys.bundle(ENGLISH).keySet());
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    assertEquals(Set.of(), TextKeys.doubled(JAPANESE));
    assertEquals(Set.of(), TextKeys.doubled(ENGLISH));
  }

  @Test
  void everyPatternCanBeFilled() throws IOException {
    for (var file : new Path[] {JAPANESE, ENGLISH}) {
      TextKeys.bundle(file).forEach((key, text) -> new MessageFormat(text));
    }
  }

  @Test
  void everyRefusalHasAText() throws IOException {
    var texts = new TreeSet<>(TextKeys.bundle(JAPANESE).keySet());
    texts.removeIf(k -> !k.startsWith("refusal.") || k.equals("refusal.unknown"));
    var refusals = new TreeSet<String>();
    for (var type : new ClassFileImporter().importPackages("jp.fubako")) {
      if (type.isEnum() && type.isAssignableTo(Refusal.class)) {
        for (var constant : type.reflect().getEnumConstants()) {
          refusals.add(((Refusal) constant).key());
        }
      }
    }
    assertTrue(refusals.size() > 50, "the refusals of the features were not found");
    assertEquals(refusals, texts);
  }

  @Test
  void plantedFaultsAreFound() throws IOException {
    var keys = new TextKeys(PLANTED);
    var bundle = Map.of("receipt.tray.title", "収受", "receipt.tray.forgotten", "だれも使わない");
    assertEquals(Set.of("receipt.tray.absent"), keys.missingIn(bundle));
    assertEquals(Set.of("receipt.tray.forgotten"), keys.forgottenIn(bundle));
    assertEquals(
        Set.of("receipt.tray.title"),
        TextKeys.doubled(Path.of("src/test/resources/planted/texts/Doubled.properties")));
  }
}
