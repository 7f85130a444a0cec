package jp.fubako.routing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.fubako.authority.AuthorityRuling;
import jp.fubako.authority.ConsultKind;
import jp.fubako.authority.ConsultRow;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.Holder;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.PostRow;
import jp.fubako.routing.PlanFacts.ConsultSeat;
import jp.fubako.routing.PlanFacts.Seat;

/** A small office in memory: 建設課 with its line, three sections to consult, the executives. */
public final class SmallOffice {

  static final String ARTICLE = "事務専決規程 別表第1 工事請負費";

  final Map<String, Seat> seats = new HashMap<>();
  public final UUID drafterId = UUID.randomUUID();
  public final String drafterName = "五十嵐 誠";
  public final UUID drafterPost = UUID.randomUUID();

  public SmallOffice() {
    seat("土木係長", "土木係", "係長", PostKind.SUBSECTION_HEAD, "庄司 健");
    seat("建設課長補佐", "建設課", "課長補佐", PostKind.DEPUTY_HEAD, "佐藤 実");
    seat("建設課長", "建設課", "課長", PostKind.SECTION_HEAD, "髙橋 一郎");
    seat("総務課長", "総務課", "課長", PostKind.SECTION_HEAD, "渡邉 花子");
    seat("会計管理者", "会計室", "会計管理者", PostKind.TREASURER, "﨑山 茂");
    seat("財政係長", "財政係", "係長", PostKind.SUBSECTION_HEAD, "𠮷田 翔");
    seat("副町長", "町長部局", "副町長", PostKind.VICE_MAYOR, "阿部 正");
    seat("町長", "町長部局", "町長", PostKind.MAYOR, "新田 隆");
  }

  private void seat(String key, String unit, String title, PostKind kind, String name) {
    var post = new PostRow(UUID.randomUUID(), UUID.randomUUID(), unit, title, kind, 1);
    seats.put(key, new Seat(post, holder(post, UUID.randomUUID(), name)));
  }

  static Holder holder(PostRow post, UUID person, String name) {
    return new Holder(
        person,
        name,
        name.split(" ")[0],
        post.id(),
        post.title(),
        post.unitName(),
        AssignmentKind.PRINCIPAL);
  }

  Seat seat(String key) {
    return seats.get(key);
  }

  public PostRow post(String key) {
    return seat(key).post();
  }

  /** Null when the post is vacant. */
  public Holder holder(String key) {
    return seat(key).holder();
  }

  public void vacate(String key) {
    seats.put(key, new Seat(seat(key).post(), null));
  }

  /** Somebody else holds the post from now on. */
  public void succeed(String key, String name) {
    var post = seat(key).post();
    seats.put(key, new Seat(post, holder(post, UUID.randomUUID(), name)));
  }

  /** The same person holds both posts. */
  public void sameHolder(String key, String asKey) {
    var other = seat(asKey).holder();
    seats.put(
        key, new Seat(seat(key).post(), holder(seat(key).post(), other.personId(), other.name())));
  }

  PostRow staffPost() {
    return new PostRow(drafterPost, UUID.randomUUID(), "土木係", "主事", PostKind.STAFF, 9);
  }

  PlanFacts facts(PostKind decider, List<String> consults, PostKind raiseTo) {
    return facts(
        staffPost(), drafterId, drafterName, ruling(decider, consults), null, List.of(), raiseTo);
  }

  PlanFacts facts(
      PostRow drafterPost,
      UUID who,
      String name,
      AuthorityRuling ruling,
      Seat ruledHead,
      List<Seat> readers,
      PostKind raiseTo) {
    var executives = new EnumMap<PostKind, Seat>(PostKind.class);
    executives.put(PostKind.VICE_MAYOR, seat("副町長"));
    executives.put(PostKind.MAYOR, seat("町長"));
    var consults = new ArrayList<ConsultSeat>();
    for (var row : ruling.consults()) {
      consults.add(new ConsultSeat(row, seat(row.unitName())));
    }
    return new PlanFacts(
        who,
        drafterPost,
        name,
        ruling,
        List.of(seat("土木係長"), seat("建設課長補佐"), seat("建設課長")),
        ruledHead,
        executives,
        consults,
        List.of(),
        readers,
        raiseTo,
        template);
  }

  private PlanTemplate template = PlanTemplate.NONE;

  /** The stages that the 経路様式 of the office asks for. */
  @SafeVarargs
  final void template(List<List<PlanTemplate.Ask>>... stages) {
    template = new PlanTemplate("工事の様式", "事務決裁規程様式第2号", List.of(stages));
  }

  /** Consults are named by the key of their seat. */
  AuthorityRuling ruling(PostKind decider, List<String> consults) {
    var level =
        switch (decider) {
          case MAYOR -> "町長決裁";
          case VICE_MAYOR -> "副町長専決";
          default -> "課長専決";
        };
    return new AuthorityRuling(
        decider,
        null,
        level,
        consults.stream()
            .map(
                key ->
                    new ConsultRow(
                        seat(key).post().unitId(),
                        key,
                        seat(key).post().kind(),
                        ConsultKind.CONCURRENCE,
                        "全件合議",
                        ARTICLE))
            .toList(),
        ARTICLE,
        "工事請負費のため" + level);
  }

  public RoutePlan plan(PostKind decider, String... consults) {
    return RoutePlanner.plan(facts(decider, List.of(consults), null));
  }

  /** Decided by the head of the section and then read by some. */
  public RoutePlan planToRead(String... readers) {
    var seats = Stream.of(readers).map(this::seat).toList();
    var ruling = ruling(PostKind.SECTION_HEAD, List.of());
    return RoutePlanner.plan(facts(staffPost(), drafterId, drafterName, ruling, null, seats, null));
  }
}
