package jp.fubako.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

/** What a trial says in words is what a stored test compares. */
class ARouteIsToldInOneLineTest {

  private final SmallOffice office = new SmallOffice();

  @Test
  void sideBySideAndOneAfterTheOtherAreToldApart() {
    var trial = trial(PostKind.MAYOR, List.of("総務課長", "会計管理者"));
    assertEquals("町長", trial.decider());
    assertEquals("土木係長→建設課長補佐→建設課長→総務課長・会計管理者→副町長→町長", trial.route());
  }

  @Test
  void whoIsSkippedIsNotTold() {
    office.vacate("建設課長補佐");
    assertEquals("土木係長→建設課長", trial(PostKind.SECTION_HEAD, List.of()).route());
  }

  @Test
  void withoutAnybodyToDecideThereIsNoDecider() {
    office.vacate("副町長");
    office.vacate("町長");
    assertEquals("", trial(PostKind.MAYOR, List.of()).decider());
  }

  private RouteTrial trial(PostKind decider, List<String> consults) {
    return new RouteTrial(RoutePlanner.plan(office.facts(decider, consults, null)), "主事");
  }
}
