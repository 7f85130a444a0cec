package jp.fubako.approval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import jp.fubako.organisation.PostKind;
import jp.fubako.routing.RoutePlan;
import jp.fubako.routing.RoutePlan.PlannedLine;
import jp.fubako.routing.RoutePlan.PlannedStage;
import jp.fubako.routing.StepKind;

/** One route in each state that its acts lead to; every look makes it anew. */
final class Situations {

  final Town town = new Town();
  final RoutePlan plan = town.plan(PostKind.MAYOR, "総務課長", "会計管理者");
  private final RoutePlan own = town.plan(PostKind.SECTION_HEAD);
  private final RoutePlan provisional = town.withProvisional(plan, "建設課長");

  Map<String, Supplier<Story>> all() {
    var all = new LinkedHashMap<String, Supplier<Story>>();
    underWay(all);
    back(all);
    passed(all);
    ended(all);
    return all;
  }

  private void underWay(Map<String, Supplier<Story>> all) {
    all.put("begun", () -> new Story(town, plan));
    all.put("one has approved", () -> new Story(town, plan).approve("土木係長"));
    all.put("two sections are asked", () -> ownLine(new Story(town, plan)));
    all.put("one section has consented", () -> ownLine(new Story(town, plan)).approve("会計管理者"));
    all.put("the decider is asked", this::beforeTheMayor);
    all.put("decided provisionally", () -> ownLine(new Story(town, provisional)));
    all.put(
        "somebody was added",
        () ->
            new Story(town, plan)
                .reroute(
                    new RouteChange.Notice(town.asked("財政係長", StepKind.POST_NOTICE)),
                    town.drafter));
    all.put("no field is left", () -> ownLine(new Story(town, plan, 0, false)));
    all.put(
        "an amendment of the essence",
        () -> ownLine(new Story(town, plan)).approve("総務課長").approve("会計管理者").amend("副町長", true));
    all.put(
        "a minor amendment", () -> new Story(town, plan).approve("土木係長").amend("建設課長補佐", false));
    all.put("somebody reads it on the way", this::readOnTheWay);
    all.put("a grave matter", () -> new Story(town, own, 40, true).approve("土木係長"));
  }

  private Story readOnTheWay() {
    var stages = new ArrayList<>(own.stages());
    var reader = new PlannedLine(List.of(town.asked("財政係長", StepKind.READ)));
    stages.add(1, new PlannedStage(List.of(reader)));
    return new Story(town, new RoutePlan("課長専決", "", "", stages, List.of()));
  }

  private Story ownLine(Story story) {
    return story.approve("土木係長").approve("建設課長補佐").approve("建設課長");
  }

  private Story beforeTheMayor() {
    return ownLine(new Story(town, plan)).approve("総務課長").approve("会計管理者").approve("副町長");
  }

  private Story decided() {
    return new Story(town, own).approve("土木係長").approve("建設課長補佐").approve("建設課長");
  }

  private void back(Map<String, Supplier<Story>> all) {
    all.put("returned", this::returned);
    all.put(
        "taken back by the drafter",
        () -> {
          var story = new Story(town, plan);
          story.route.detours().recallSubmission(town.drafter, "", story.later());
          return story;
        });
    all.put("submitted again", () -> returned().resubmit(plan));
    all.put(
        "explained",
        () -> {
          var story = returned();
          story.route.detours().resume(town.drafter, "説明", story.next());
          return story;
        });
    all.put(
        "returned to somebody before",
        () -> ownLine(new Story(town, plan)).sendBackTo("総務課長", "建設課長補佐"));
    all.put("an approval was recalled", () -> new Story(town, plan).approve("土木係長").recall("土木係長"));
  }

  private Story returned() {
    return new Story(town, plan).approve("土木係長").sendBack("建設課長補佐", "添付不足");
  }

  private void passed(Map<String, Supplier<Story>> all) {
    all.put("an absent one is passed over", this::passedOver);
    all.put(
        "a vacant post is skipped",
        () -> {
          var story = new Story(town, plan);
          story.away.put("建設課長補佐", Presence.VACANT);
          return story.approve("土木係長");
        });
    all.put("pulled up", () -> new Story(town, plan).pullUp("建設課長"));
    all.put("decided over an absent one", () -> passedOverBelowTheDecider().approve("建設課長"));
    all.put(
        "seen afterwards", () -> passedOverBelowTheDecider().approve("建設課長").postReview("建設課長補佐"));
  }

  private Story passedOver() {
    var story = new Story(town, plan);
    story.away.put("建設課長補佐", Presence.PASSED_OVER);
    return story.approve("土木係長");
  }

  private Story passedOverBelowTheDecider() {
    var story = new Story(town, own);
    story.away.put("建設課長補佐", Presence.PASSED_OVER);
    return story.approve("土木係長");
  }

  private void ended(Map<String, Supplier<Story>> all) {
    all.put("decided", this::decided);
    all.put("decided by the mayor", () -> beforeTheMayor().approve("町長"));
    all.put(
        "decided for the decider",
        () -> new Story(town, own).approve("土木係長").actFor("建設課長", "建設課長補佐", Deeds.URGENT));
    all.put(
        "decided under a condition",
        () -> {
          var story = decided();
          story.route.conditional("条件");
          return story;
        });
    all.put(
        "decided and told to readers",
        () ->
            new Story(town, town.planToRead("総務課長"))
                .approve("土木係長")
                .approve("建設課長補佐")
                .approve("建設課長"));
    all.put(
        "rejected",
        () -> {
          var story = beforeTheMayor();
          story.route.reject(story.step("町長"), town.actor("町長"), "理由", story.later());
          return story;
        });
    all.put("withdrawn", () -> ended(RouteAction.WITHDRAW, town.drafter));
    all.put("scrapped", () -> ended(RouteAction.SCRAP, town.actor("建設課長")));
  }

  private Story ended(RouteAction how, Actor who) {
    var story = new Story(town, plan).approve("土木係長");
    story.route.end(how, who, "", "理由", story.later());
    return story;
  }
}
