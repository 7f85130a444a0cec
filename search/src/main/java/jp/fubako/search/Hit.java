package jp.fubako.search;

import java.util.List;

/**
 * A found document.
 *
 * @param title the whole title, matches marked
 * @param snippets best passages of the texts, at most three
 */
public record Hit(String id, String kind, List<Fragment> title, List<Snippet> snippets) {

  /** The title without marks. */
  public String plainTitle() {
    var text = new StringBuilder();
    title.forEach(f -> text.append(f.text()));
    return text.toString();
  }
}
