package jp.fubako.savedroute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

class ASavedRouteGivesWhoIsThereTodayTest {

  private static final UUID FINANCE = UUID.randomUUID();
  private static final UUID TREASURER = UUID.randomUUID();
  private static final UUID EDUCATION = UUID.randomUUID();
  private static final Map<UUID, String> TITLES =
      Map.of(FINANCE, "総務課長", TREASURER, "会計管理者", EDUCATION, "教育課長");

  private final SavedRoute route =
      new SavedRoute(
          new SaveRoute(
              " 補助金の交付 ",
              false,
              PostKind.VICE_MAYOR,
              List.of(TREASURER, FINANCE),
              List.of(EDUCATION, TREASURER)),
          UUID.randomUUID(),
          null,
          TITLES::get,
          "井上 恵",
          Instant.EPOCH);

  @Test
  void everybodyIsAskedInTheOrderInWhichItWasSaved() {
    var chosen = route.chosen(post -> true);
    assertEquals(List.of(TREASURER, FINANCE), chosen.consultPosts());
    assertEquals(List.of(EDUCATION, TREASURER), chosen.readerPosts());
    assertEquals(PostKind.VICE_MAYOR, chosen.raiseTo());
    assertEquals(List.of(), chosen.gone());
  }

  @Test
  void whoeverIsGoneIsLeftOutAndToldOnce() {
    var chosen = route.chosen(post -> !post.equals(TREASURER));
    assertEquals(List.of(FINANCE), chosen.consultPosts());
    assertEquals(List.of(EDUCATION), chosen.readerPosts());
    assertEquals(List.of("会計管理者"), chosen.gone());
  }

  @Test
  void itIsShownUnderItsName() {
    assertEquals("補助金の交付", route.row().name());
    assertEquals(List.of("会計管理者", "総務課長", "教育課長", "会計管理者"), route.row().titles());
  }
}
