package jp.fubako.acting;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.fubako.acting.ActingFault.Cause;
import jp.fubako.organisation.ActingLine;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.shared.Verdict;

/** All acting orders, of all times. */
record ActingTable(List<ActingLine> lines) {

  /** The order of a post on a day, whoever acts first first. */
  List<ActingLine> order(UUID postId, LocalDate on) {
    return lines.stream()
        .filter(l -> l.postId().equals(postId) && l.validOn(on))
        .sorted(Comparator.comparingInt(ActingLine::ordinal))
        .toList();
  }

  /** The days on which an order of a post begins, the newest first. */
  List<LocalDate> beginnings(UUID postId) {
    return lines.stream()
        .filter(l -> l.postId().equals(postId))
        .map(ActingLine::from)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** The table with the order of one post changed from a day on. */
  ActingTable with(UUID postId, LocalDate from, List<ActingLine> order) {
    var changed = new ArrayList<ActingLine>();
    for (var line : lines) {
      if (!line.postId().equals(postId)) {
        changed.add(line);
      } else if (line.from().isBefore(from)) {
        changed.add(
            new ActingLine(
                postId,
                line.ordinal(),
                line.actingPostId(),
                line.article(),
                line.from(),
                line.validOn(from) ? from.minusDays(1) : line.to()));
      }
    }
    changed.addAll(order);
    return new ActingTable(changed);
  }

  /** Whether the order of a post can be kept as it stands on a day; the rest is only told. */
  Verdict check(UUID postId, LocalDate on, Map<UUID, StaffedPost> posts) {
    var order = order(postId, on);
    var acting = order.stream().map(ActingLine::actingPostId).toList();
    if (order.isEmpty()) {
      return Verdict.refused(ActingRefusal.NOBODY_NAMED);
    }
    if (!posts.keySet().containsAll(acting) || !posts.containsKey(postId)) {
      return Verdict.refused(ActingRefusal.NO_SUCH_POST, on);
    }
    var title = posts.get(postId).fullTitle();
    if (order.stream().anyMatch(l -> l.article() == null || l.article().isBlank())) {
      return Verdict.refused(ActingRefusal.ARTICLE_MISSING, title);
    }
    if (acting.contains(postId)) {
      return Verdict.refused(ActingRefusal.ACTS_FOR_ITSELF, title);
    }
    if (acting.stream().distinct().count() < acting.size()) {
      return Verdict.refused(ActingRefusal.NAMED_TWICE, title);
    }
    if (!placed(order)) {
      return Verdict.refused(ActingRefusal.PLACE_MISSING, title);
    }
    return reaches(postId, on)
        ? Verdict.refused(ActingRefusal.IN_A_CIRCLE, title)
        : Verdict.allowed();
  }

  private static boolean placed(List<ActingLine> order) {
    return IntStream.range(0, order.size()).allMatch(i -> order.get(i).ordinal() == i + 1);
  }

  /** Whether a post would act for itself, over those who act for those who act for it. */
  private boolean reaches(UUID postId, LocalDate on) {
    var seen = new HashSet<UUID>();
    var open = new ArrayDeque<>(acting(postId, on));
    while (!open.isEmpty()) {
      var next = open.poll();
      if (next.equals(postId)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(acting(next, on));
      }
    }
    return false;
  }

  private List<UUID> acting(UUID postId, LocalDate on) {
    return order(postId, on).stream().map(ActingLine::actingPostId).toList();
  }

  /**
   * Everything remarkable on a day.
   *
   * @param filled whether somebody holds the post on that day
   */
  List<ActingFault> faults(LocalDate on, Map<UUID, StaffedPost> posts, Predicate<UUID> filled) {
    var faults = new ArrayList<ActingFault>();
    for (var post : posts.values()) {
      var order = order(post.id(), on);
      if (order.isEmpty() && decides(post)) {
        faults.add(fault(post, Cause.NOBODY, ""));
      }
      if (!placed(order)) {
        faults.add(fault(post, Cause.PLACE_MISSING, ""));
      }
      if (reaches(post.id(), on)) {
        faults.add(fault(post, Cause.CIRCLE, ""));
      }
      for (var line : order) {
        var acting = posts.get(line.actingPostId());
        if (acting == null) {
          faults.add(fault(post, Cause.NO_SUCH_POST, Integer.toString(line.ordinal())));
        } else if (!filled.test(acting.id())) {
          faults.add(fault(post, Cause.VACANT, acting.fullTitle()));
        }
      }
    }
    return faults;
  }

  private static boolean decides(StaffedPost post) {
    return post.kind().ordinal() <= PostKind.SECTION_HEAD.ordinal();
  }

  private static ActingFault fault(StaffedPost post, Cause cause, String value) {
    return new ActingFault(post.id(), post.fullTitle(), cause, value);
  }

  /** The orders of two tables that differ from a day on, by post. */
  static List<UUID> changed(ActingTable before, ActingTable after, LocalDate on) {
    return after.lines().stream()
        .map(ActingLine::postId)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
        .stream()
        .filter(id -> !places(before.order(id, on)).equals(places(after.order(id, on))))
        .toList();
  }

  private static List<String> places(List<ActingLine> order) {
    return order.stream()
        .map(l -> l.ordinal() + " " + l.actingPostId() + " " + l.article())
        .toList();
  }
}
