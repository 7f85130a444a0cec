package jp.fubako.acting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Role;
import jp.fubako.acting.ActingTrial.Candidate;
import jp.fubako.acting.ActingTrial.Outcome;
import jp.fubako.acting.ActingTrial.Stand;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.organisation.ActingLine;
import jp.fubako.organisation.ActingOrderService;
import jp.fubako.organisation.Holder;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonnelService;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.TableData;
import jp.fubako.shared.Verdict;

/** 代決順位: read by everybody, changed by the records office from a coming day on. */
@Audited
@Stateless
public class ActingRuleService {

  @Inject private ActingOrderService orders;
  @Inject private PersonnelService personnel;
  @Inject private OrganisationService organisation;
  @Inject private AccessService access;
  @Inject private AuditService audit;
  @Inject private OfficeClock clock;

  /** Whether the caller keeps the rules. */
  public Verdict mayKeep() {
    return access.caller().has(Role.RECORDS_OFFICE)
        ? Verdict.allowed()
        : Verdict.refused(ActingRefusal.NOT_RECORDS_OFFICE);
  }

  /** The orders that hold on a day, and those that come after it. */
  public List<ActingOrderRow> orders(LocalDate on) {
    var table = new ActingTable(orders.lines());
    var rows = new ArrayList<ActingOrderRow>();
    for (var post : posts(on).values()) {
      for (var from : table.beginnings(post.id()).reversed()) {
        var row = row(table, post, from, on);
        if (row.until() == null || !row.until().isBefore(on)) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private ActingOrderRow row(ActingTable table, StaffedPost post, LocalDate from, LocalDate on) {
    var lines = table.order(post.id(), from);
    var known = posts(from.isAfter(on) ? from : on);
    var seats =
        lines.stream()
            .map(
                l ->
                    new ActingSeat(
                        l.ordinal(), l.actingPostId(), title(known, l.actingPostId()), l.article()))
            .toList();
    var until = lines.stream().map(ActingLine::to).filter(to -> to != null).findFirst();
    return new ActingOrderRow(
        post.id(), post.fullTitle(), from, until.orElse(null), from.isAfter(clock.today()), seats);
  }

  private static String title(Map<UUID, StaffedPost> posts, UUID id) {
    return posts.containsKey(id) ? posts.get(id).fullTitle() : "";
  }

  /** The posts of a day, in the order of the organisation. */
  public Map<UUID, StaffedPost> posts(LocalDate on) {
    var posts = new LinkedHashMap<UUID, StaffedPost>();
    personnel.staffing(on).posts().forEach(p -> posts.put(p.id(), p));
    return posts;
  }

  /** Everything remarkable on a day: no order, a circle, a post that nobody holds. */
  public List<ActingFault> faults(LocalDate on) {
    return new ActingTable(orders.lines())
        .faults(on, posts(on), id -> organisation.holderOf(id, on).isPresent());
  }

  /** The order of a post as it will stand on a day; empty when it has none. */
  public List<ActingSeat> seats(UUID postId, LocalDate on) {
    var posts = posts(on);
    return new ActingTable(orders.lines())
        .order(postId, on).stream()
            .map(
                l ->
                    new ActingSeat(
                        l.ordinal(), l.actingPostId(), title(posts, l.actingPostId()), l.article()))
            .toList();
  }

  /**
   * Changes the order of a post from a coming day on.
   *
   * @param acting posts that act, first first
   */
  public void save(UUID postId, LocalDate from, List<UUID> acting, String article) {
    mayKeep().orThrow();
    ahead(from).orThrow();
    var lines = lines(postId, from, acting, article);
    var table = new ActingTable(orders.lockedLines()).with(postId, from, lines);
    var posts = posts(from);
    table.check(postId, from, posts).orThrow();
    orders.replace(postId, from, lines);
    audit.record(
        AuditEvent.of("acting.change", postId, title(posts, postId))
            .with("from", from)
            .with("order", acting.stream().map(id -> title(posts, id)).toList())
            .with("article", article));
  }

  private static List<ActingLine> lines(
      UUID postId, LocalDate from, List<UUID> acting, String article) {
    var lines = new ArrayList<ActingLine>();
    for (var post : acting) {
      lines.add(
          new ActingLine(
              postId, lines.size() + 1, post, article == null ? "" : article.strip(), from, null));
    }
    return lines;
  }

  private Verdict ahead(LocalDate from) {
    return from != null && from.isAfter(clock.today())
        ? Verdict.allowed()
        : Verdict.refused(ActingRefusal.FROM_NOT_AHEAD);
  }

  /** Takes a coming order back: the one before goes on. */
  public void withdraw(UUID postId, LocalDate from) {
    mayKeep().orThrow();
    ahead(from).orThrow();
    if (!new ActingTable(orders.lockedLines()).beginnings(postId).contains(from)) {
      throw new RefusedException(ActingRefusal.NO_SUCH_ORDER);
    }
    orders.withdraw(postId, from);
    audit.record(AuditEvent.of("acting.withdraw", postId).with("from", from));
  }

  /** The orders of a day as a sheet. */
  public TableData table(LocalDate on) {
    return ActingSheet.write(new ActingTable(orders.lines()), posts(on), on);
  }

  /**
   * Takes the orders of a sheet over from a coming day on: what differs from the order that would
   * hold on that day is changed; posts that are not in it keep theirs. With one wrong row nothing
   * is applied.
   */
  public ActingReport importTable(LocalDate from, String csv) {
    mayKeep().orThrow();
    ahead(from).orThrow();
    var before = new ActingTable(orders.lockedLines());
    var posts = posts(from);
    var sheet = ActingSheet.read(csv, posts, from);
    if (!sheet.faults().isEmpty()) {
      return new ActingReport(false, 0, sheet.faults(), List.of());
    }
    var wanted = new ActingTable(sheet.lines());
    var changed = ActingTable.changed(before, wanted, from);
    var after = before;
    for (var post : changed) {
      after = after.with(post, from, wanted.order(post, from));
    }
    var refusals = new ArrayList<Verdict>();
    for (var post : changed) {
      refusals.add(after.check(post, from, posts));
    }
    refusals.removeIf(Verdict::isAllowed);
    if (!refusals.isEmpty()) {
      return new ActingReport(false, 0, List.of(), refusals);
    }
    changed.forEach(post -> orders.replace(post, from, wanted.order(post, from)));
    audit.record(
        AuditEvent.of("acting.import", null).with("from", from).with("changed", changed.size()));
    return new ActingReport(true, changed.size(), List.of(), List.of());
  }

  /** Who would act for a post on a day, and why. */
  public ActingTrial trial(UUID postId, LocalDate on) {
    var posts = posts(on);
    if (!posts.containsKey(postId)) {
      throw new RefusedException(ActingRefusal.NO_SUCH_POST, on);
    }
    var holder = organisation.holderOf(postId, on).orElse(null);
    var candidates = new ArrayList<Candidate>();
    var chosen = "";
    for (var line : new ActingTable(orders.lines()).order(postId, on)) {
      var acting = organisation.holderOf(line.actingPostId(), on).orElse(null);
      var stand = stand(acting, holder, !chosen.isEmpty(), on);
      var title = title(posts, line.actingPostId());
      if (stand == Stand.ACTS) {
        chosen = title + " " + acting.name();
      }
      candidates.add(
          new Candidate(
              line.ordinal(), title, acting == null ? "" : acting.name(), stand, line.article()));
    }
    var outcome = outcome(holder, candidates, chosen, on);
    return new ActingTrial(
        title(posts, postId),
        holder == null ? "" : holder.name(),
        outcome,
        outcome == Outcome.ACTED_FOR ? chosen : "",
        candidates);
  }

  private Stand stand(Holder acting, Holder holder, boolean chosen, LocalDate on) {
    if (acting == null) {
      return Stand.VACANT;
    }
    if (holder != null && holder.personId().equals(acting.personId())) {
      return Stand.SAME_PERSON;
    }
    if (organisation.absenceOf(acting.personId(), on).isPresent()) {
      return Stand.ABSENT;
    }
    return chosen ? Stand.COMES_AFTER : Stand.ACTS;
  }

  private Outcome outcome(Holder holder, List<Candidate> candidates, String chosen, LocalDate on) {
    if (holder == null) {
      return Outcome.POST_VACANT;
    }
    if (organisation.absenceOf(holder.personId(), on).isEmpty()) {
      return Outcome.HOLDER_PRESENT;
    }
    if (candidates.isEmpty()) {
      return Outcome.NO_ORDER;
    }
    return chosen.isEmpty() ? Outcome.NOBODY_PRESENT : Outcome.ACTED_FOR;
  }
}
