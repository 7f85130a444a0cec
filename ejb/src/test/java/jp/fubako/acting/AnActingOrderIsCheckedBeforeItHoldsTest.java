package jp.fubako.acting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.fubako.acting.ActingFault.Cause;
import jp.fubako.organisation.ActingLine;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class AnActingOrderIsCheckedBeforeItHoldsTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2025, 4, 1);
  private static final LocalDate NEXT_APRIL = LocalDate.of(2027, 4, 1);
  private static final StaffedPost MAYOR = post("00-MA", "町長", PostKind.MAYOR);
  private static final StaffedPost DEPUTY = post("00-VM", "副町長", PostKind.VICE_MAYOR);
  private static final StaffedPost HEAD = post("10-H", "課長", PostKind.SECTION_HEAD);
  private static final StaffedPost SECOND = post("10-D", "課長補佐", PostKind.DEPUTY_HEAD);
  private static final Map<UUID, StaffedPost> POSTS =
      List.of(MAYOR, DEPUTY, HEAD, SECOND).stream()
          .collect(Collectors.toMap(StaffedPost::id, p -> p, (a, b) -> a, LinkedHashMap::new));

  private static StaffedPost post(String code, String title, PostKind kind) {
    var unit = UUID.randomUUID();
    return new StaffedPost(UUID.randomUUID(), code, title, kind, unit, "10", "総務課", unit);
  }

  private static ActingLine line(
      StaffedPost post, int ordinal, StaffedPost acting, LocalDate from) {
    return new ActingLine(post.id(), ordinal, acting.id(), "代決規程第6条", from, null);
  }

  private static final ActingTable PRESENT =
      new ActingTable(
          List.of(
              line(MAYOR, 1, DEPUTY, LONG_AGO),
              line(MAYOR, 2, HEAD, LONG_AGO),
              line(DEPUTY, 1, HEAD, LONG_AGO),
              line(HEAD, 1, SECOND, LONG_AGO)));

  private static ActingTable changed(StaffedPost post, ActingLine... order) {
    return PRESENT.with(post.id(), NEXT_APRIL, List.of(order));
  }

  private static void refused(ActingRefusal reason, ActingTable table, StaffedPost post) {
    var verdict = table.check(post.id(), NEXT_APRIL, POSTS);
    assertEquals(reason, assertInstanceOf(Verdict.Refused.class, verdict).reason());
  }

  @Test
  void aChangeHoldsFromItsFirstDayAndNotADayBefore() {
    var table = changed(MAYOR, line(MAYOR, 1, HEAD, NEXT_APRIL));
    assertTrue(table.check(MAYOR.id(), NEXT_APRIL, POSTS).isAllowed());
    assertEquals(2, table.order(MAYOR.id(), NEXT_APRIL.minusDays(1)).size());
    assertEquals(
        List.of(HEAD.id()),
        table.order(MAYOR.id(), NEXT_APRIL).stream().map(ActingLine::actingPostId).toList());
    assertEquals(List.of(NEXT_APRIL, LONG_AGO), table.beginnings(MAYOR.id()));
  }

  @Test
  void nobodyActsForItselfOverOthers() {
    refused(ActingRefusal.IN_A_CIRCLE, changed(HEAD, line(HEAD, 1, DEPUTY, NEXT_APRIL)), DEPUTY);
    refused(ActingRefusal.ACTS_FOR_ITSELF, changed(HEAD, line(HEAD, 1, HEAD, NEXT_APRIL)), HEAD);
  }

  @Test
  void thePlacesFollowOneAnotherAndNobodyStandsTwice() {
    refused(
        ActingRefusal.PLACE_MISSING,
        changed(MAYOR, line(MAYOR, 1, DEPUTY, NEXT_APRIL), line(MAYOR, 3, HEAD, NEXT_APRIL)),
        MAYOR);
    refused(
        ActingRefusal.NAMED_TWICE,
        changed(MAYOR, line(MAYOR, 1, HEAD, NEXT_APRIL), line(MAYOR, 2, HEAD, NEXT_APRIL)),
        MAYOR);
    refused(ActingRefusal.NOBODY_NAMED, changed(MAYOR), MAYOR);
  }

  @Test
  void aPostThatIsGoneOrNamesNoArticleIsRefused() {
    var gone = post("99-H", "課長", PostKind.SECTION_HEAD);
    refused(ActingRefusal.NO_SUCH_POST, changed(MAYOR, line(MAYOR, 1, gone, NEXT_APRIL)), MAYOR);
    var silent = new ActingLine(MAYOR.id(), 1, DEPUTY.id(), " ", NEXT_APRIL, null);
    refused(ActingRefusal.ARTICLE_MISSING, changed(MAYOR, silent), MAYOR);
  }

  @Test
  void decidersWithoutOrderAndVacantPlacesAreTold() {
    var without = new ActingTable(List.of(line(MAYOR, 1, DEPUTY, LONG_AGO)));
    var faults = without.faults(NEXT_APRIL, POSTS, id -> !id.equals(DEPUTY.id()));
    assertEquals(
        List.of(Cause.VACANT, Cause.NOBODY, Cause.NOBODY),
        faults.stream().map(ActingFault::cause).toList());
    assertEquals("副町長", faults.getFirst().value());
    assertEquals(List.of(), PRESENT.faults(NEXT_APRIL, POSTS, id -> true));
  }

  @Test
  void onlyOrdersThatDifferCount() {
    var same = new ActingTable(List.of(line(HEAD, 1, SECOND, NEXT_APRIL)));
    assertEquals(List.of(), ActingTable.changed(PRESENT, same, NEXT_APRIL));
    var other = new ActingTable(List.of(line(MAYOR, 1, DEPUTY, NEXT_APRIL)));
    assertEquals(List.of(MAYOR.id()), ActingTable.changed(PRESENT, other, NEXT_APRIL));
  }
}
