package jp.fubako.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** 組織図 of any day, and who held a post when. */
@Stateless
public class ChartService {

  @Inject private Town town;

  /** The bodies with everything below them, in the official order. */
  public List<ChartBranch> tree(LocalDate on) {
    var chart = town.chart(on);
    return chart.allUnits().stream()
        .filter(u -> u.parentId() == null)
        .map(u -> branch(chart, u))
        .toList();
  }

  private static ChartBranch branch(Chart chart, UnitRow unit) {
    var posts =
        chart.postsIn(unit.id()).stream()
            .map(p -> new ChartBranch.ChartPost(p, chart.allHoldersOf(p.id())))
            .toList();
    var below = chart.below(unit.id()).stream().map(u -> branch(chart, u)).toList();
    return new ChartBranch(unit, posts, below);
  }

  /** Everybody who held the post, holds it or will, the latest first. */
  public List<PostTenure> history(UUID postId) {
    var content = town.content();
    var people = content.people().stream().collect(Collectors.toMap(Person::id, p -> p));
    return content.assignments().stream()
        .filter(a -> a.postId().equals(postId))
        .sorted(Comparator.comparing(Assignment::validFrom).reversed())
        .map(
            a -> {
              var person = people.get(a.personId());
              return new PostTenure(
                  person.staffNo(), person.name(), a.kind(), a.validFrom(), a.validTo());
            })
        .toList();
  }

  /** The post with its unit as they were called last; empty for an unknown id. */
  public String title(UUID postId) {
    var content = town.content();
    var units = content.units().stream().collect(Collectors.toMap(OrgUnit::id, OrgUnit::name));
    return content.posts().stream()
        .filter(p -> p.id().equals(postId))
        .findFirst()
        .map(p -> PostTitles.full(units.get(p.unitId()), p.title(), p.kind()))
        .orElse("");
  }
}
