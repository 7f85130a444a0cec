package jp.fubako.organisation;

import java.util.List;

/** A unit of the 組織図 with its posts, their holders, and the units below. */
public record ChartBranch(UnitRow unit, List<ChartPost> posts, List<ChartBranch> below) {

  /** A post and who holds it; nobody when it is vacant. */
  public record ChartPost(PostRow post, List<Holder> holders) {}

  public ChartBranch {
    posts = List.copyOf(posts);
    below = List.copyOf(below);
  }
}
