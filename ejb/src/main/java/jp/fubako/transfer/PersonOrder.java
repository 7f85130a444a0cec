package jp.fubako.transfer;

import java.util.List;
import java.util.UUID;
import jp.fubako.organisation.AssignmentKind;

/**
 * What the table says about one person: all the posts he holds from the day on.
 *
 * @param personId known person, or the id he will get when {@code appointed}
 * @param posts empty when he retires
 */
record PersonOrder(
    UUID personId,
    String staffNo,
    String name,
    String kana,
    boolean appointed,
    boolean retires,
    List<Post> posts) {

  /** A post from the day on. */
  record Post(UUID postId, AssignmentKind kind, long line) {}

  PersonOrder {
    posts = List.copyOf(posts);
  }
}
