package jp.fubako.content;

import java.util.List;

/**
 * Result of reading every stored file again.
 *
 * @param files how many were read
 * @param bytes how many bytes
 * @param damaged hashes of files whose bytes were changed
 * @param missing hashes of files that are gone
 */
public record ContentVerdict(long files, long bytes, List<String> damaged, List<String> missing) {

  public ContentVerdict {
    damaged = List.copyOf(damaged);
    missing = List.copyOf(missing);
  }

  public boolean intact() {
    return damaged.isEmpty() && missing.isEmpty();
  }
}
