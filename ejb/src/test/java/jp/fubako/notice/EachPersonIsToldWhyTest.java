package jp.fubako.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who is told of what, each once and with his reason. */
class EachPersonIsToldWhyTest {

  private static final UUID HEAD_POST = UUID.randomUUID();
  private static final UUID OTHER_POST = UUID.randomUUID();
  private static final UUID HEAD = UUID.randomUUID();
  private static final UUID DEPUTY = UUID.randomUUID();
  private static final UUID CONSULTED = UUID.randomUUID();

  private final Map<UUID, List<UUID>> holders =
      Map.of(HEAD_POST, List.of(HEAD), OTHER_POST, List.of(CONSULTED, DEPUTY));

  private List<Told> told(NoticeKind kind, CaseFacts facts, UUID by) {
    var step =
        facts.steps().stream().filter(StepFacts::waits).map(StepFacts::id).findFirst().orElse(null);
    var news = News.of(kind, facts.itemId(), step, by, "");
    return List.copyOf(Audience.of(news, facts, post -> holders.getOrDefault(post, List.of())));
  }

  private static Map<UUID, NoticeWhy> reasons(List<Told> told) {
    return told.stream().collect(Collectors.toMap(Told::personId, Told::why));
  }

  @Test
  void theHolderOfThePostHasHisTurnBecauseOfThePost() {
    var facts = new Cases().waiting("DECISION", HEAD_POST, "総務課長").facts();
    assertEquals(
        List.of(new Told(HEAD, NoticeWhy.POST, "総務課長")), told(NoticeKind.TURN, facts, null));
  }

  @Test
  void everybodyWhoHoldsThePostIsTold() {
    var facts = new Cases().waiting("REVIEW", OTHER_POST, "財政係 主事").facts();
    assertEquals(Set.of(CONSULTED, DEPUTY), reasons(told(NoticeKind.TURN, facts, null)).keySet());
  }

  @Test
  void aStepForAPersonNamesHim() {
    var facts = new Cases().waitingFor(DEPUTY).facts();
    assertEquals(
        List.of(new Told(DEPUTY, NoticeWhy.NAMED, "")), told(NoticeKind.TURN, facts, null));
  }

  @Test
  void nobodyIsAskedForAStepThatIsDone() {
    var facts = new Cases().done("REVIEW", "総務課長", HEAD).facts();
    var news = News.of(NoticeKind.TURN, facts.itemId(), facts.steps().getFirst().id(), null, "");
    assertTrue(Audience.of(news, facts, holders::get).isEmpty());
  }

  @Test
  void theDrafterHearsOfReturnAndDecision() {
    var facts = new Cases().done("REVIEW", "総務課長", HEAD).facts();
    for (var kind : List.of(NoticeKind.RETURNED, NoticeKind.DECIDED)) {
      assertEquals(
          List.of(new Told(Cases.DRAFTER, NoticeWhy.DRAFTER, "")), told(kind, facts, null));
    }
  }

  @Test
  void ofAWithdrawalHearAllWhoActedOrWereAskedButNotWhoDidIt() {
    var facts =
        new Cases()
            .done("ORIGINATE", "主事", Cases.DRAFTER)
            .done("REVIEW", "係長", DEPUTY)
            .done("CONCURRENCE", "財政課長", CONSULTED)
            .cancelled("DECISION", HEAD_POST, "総務課長")
            .later("READ", OTHER_POST, "財政係 主事")
            .facts();
    assertEquals(
        Map.of(
            DEPUTY, NoticeWhy.APPROVED,
            CONSULTED, NoticeWhy.CONSULTED,
            HEAD, NoticeWhy.WAS_ASKED),
        reasons(told(NoticeKind.WITHDRAWN, facts, Cases.DRAFTER)));
  }

  @Test
  void ofARejectionTheDrafterHearsFirst() {
    var facts = new Cases().done("REVIEW", "係長", DEPUTY).done("DECISION", "総務課長", HEAD).facts();
    assertEquals(
        Map.of(Cases.DRAFTER, NoticeWhy.DRAFTER, DEPUTY, NoticeWhy.APPROVED),
        reasons(told(NoticeKind.REJECTED, facts, HEAD)));
  }

  @Test
  void whoApprovedAnOlderRoundHearsOfTheEndToo() {
    var facts =
        new Cases()
            .done("CONCURRENCE", "財政課長", CONSULTED)
            .again()
            .cancelled("REVIEW", HEAD_POST, "総務課長")
            .facts();
    assertEquals(
        Set.of(Cases.DRAFTER, CONSULTED, HEAD),
        reasons(told(NoticeKind.SCRAPPED, facts, null)).keySet());
  }

  @Test
  void ofAChangeOfTheRouteHearWhoeverIsInOrOutAndTheDrafter() {
    var facts =
        new Cases()
            .waiting("REVIEW", OTHER_POST, "財政係 主事")
            .later("CONCURRENCE", HEAD_POST, "総務課長")
            .facts();
    var step = facts.steps().getLast().id();
    for (var kind : List.of(NoticeKind.ROUTE_ADDED, NoticeKind.ROUTE_REMOVED)) {
      var news = News.of(kind, facts.itemId(), step, CONSULTED, "財政係長");
      assertEquals(
          Map.of(HEAD, NoticeWhy.POST, Cases.DRAFTER, NoticeWhy.DRAFTER),
          reasons(List.copyOf(Audience.of(news, facts, holders::get))));
    }
  }

  @Test
  void ofACommentHearTheDrafterWhoeverActedAndWhoeverIsAskedNowButNobodyAfterThem() {
    var facts =
        new Cases()
            .done("ORIGINATE", "主事", Cases.DRAFTER)
            .done("CONCURRENCE", "財政課長", CONSULTED)
            .waiting("REVIEW", HEAD_POST, "総務課長")
            .later("DECISION", UUID.randomUUID(), "町長")
            .later("READ", OTHER_POST, "財政係 主事")
            .facts();
    assertEquals(
        Map.of(Cases.DRAFTER, NoticeWhy.DRAFTER, CONSULTED, NoticeWhy.CONSULTED),
        reasons(told(NoticeKind.COMMENTED, facts, HEAD)));
    assertEquals(
        Set.of(HEAD, CONSULTED),
        reasons(told(NoticeKind.COMMENTED, facts, Cases.DRAFTER)).keySet());
  }

  @Test
  void nobodyIsToldTwiceOfOneEvent() {
    var facts =
        new Cases().done("REVIEW", "係長", HEAD).cancelled("DECISION", HEAD_POST, "総務課長").facts();
    var about = told(NoticeKind.WITHDRAWN, facts, Cases.DRAFTER);
    assertEquals(List.of(new Told(HEAD, NoticeWhy.APPROVED, "係長")), about);
  }
}
