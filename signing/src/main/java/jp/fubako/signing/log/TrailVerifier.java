package jp.fubako.signing.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Checks a trail while it streams by: positions without gaps, each entry's hash recomputed from its
 * bytes, the chain, and the root over everything. Holds a few hashes, whatever the length. Not
 * thread-safe.
 */
public final class TrailVerifier {
  private static final int MOST_FINDINGS = 100;

  /** What can be wrong with an entry. */
  public enum Fault {
    /** An entry is missing or out of place. */
    POSITION,
    /** The stored hash is not the hash of the stored bytes. */
    LEAF,
    /** The entry does not continue the one before. */
    CHAIN,
    /** The bytes do not state the position and predecessor that are stored beside them. */
    CONTENT,
    /** The trail does not lead to the root that was recorded elsewhere. */
    ROOT
  }

  /**
   * A fault found.
   *
   * @param index position of the entry, or the size of the tree for a root
   */
  public record Finding(long index, Fault fault) {}

  /**
   * The outcome.
   *
   * @param entries number of entries seen
   * @param root root over their bytes, recomputed
   * @param findings the first hundred faults; empty when the trail is whole
   */
  public record Result(long entries, byte[] root, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }

    /** No fault was found. */
    public boolean whole() {
      return findings.isEmpty();
    }
  }

  private final GrowingTree tree = new GrowingTree();
  private final List<Finding> findings = new ArrayList<>();
  private byte[] last = TrailEntry.beforeFirst();
  private long next;

  /** Takes the next entry, in the order of their positions. */
  public void accept(TrailEntry entry) {
    if (entry.index() != next) {
      found(entry.index(), Fault.POSITION);
    }
    var leaf = MerkleTree.leafHash(entry.canonical());
    if (!Arrays.equals(leaf, entry.leaf())) {
      found(entry.index(), Fault.LEAF);
    }
    if (!Arrays.equals(last, entry.prev())) {
      found(entry.index(), Fault.CHAIN);
    }
    if (!states(entry)) {
      found(entry.index(), Fault.CONTENT);
    }
    tree.add(leaf);
    last = leaf;
    next = entry.index() + 1;
  }

  /**
   * Compares with a checkpoint when as many entries have been taken as it covers.
   *
   * @param size entries under the checkpoint; ignored unless it is the number taken so far
   * @param root the root recorded then
   */
  public void checkpoint(long size, byte[] root) {
    if (size == tree.size() && !Arrays.equals(root, tree.root())) {
      found(size, Fault.ROOT);
    }
  }

  /** Number of entries taken so far. */
  public long entries() {
    return tree.size();
  }

  /** The outcome so far. */
  public Result result() {
    return new Result(tree.size(), tree.root(), findings);
  }

  /** The entry's own bytes must name its position and predecessor. */
  private static boolean states(TrailEntry entry) {
    var text = new String(entry.canonical(), StandardCharsets.UTF_8);
    var prev = '"' + HexFormat.of().formatHex(entry.prev()) + '"';
    return Long.toString(entry.index()).equals(member(text, "\"idx\":"))
        && prev.equals(member(text, "\"prev\":"));
  }

  /** The plain value of a member of the outermost object; null when it has none. */
  private static String member(String json, String name) {
    var depth = 0;
    for (int i = 0; i < json.length(); i++) {
      switch (json.charAt(i)) {
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case '"' -> {
          if (depth == 1 && json.startsWith(name, i) && json.charAt(i - 1) != ':') {
            var from = i + name.length();
            return json.substring(from, endOfValue(json, from));
          }
          i = endOfString(json, i);
        }
        default -> {}
      }
    }
    return null;
  }

  private static int endOfValue(String json, int from) {
    var at = from;
    while (at < json.length() && ",}".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Position of the closing quote. */
  private static int endOfString(String json, int open) {
    var at = open + 1;
    while (at < json.length() && json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    return at;
  }

  private void found(long index, Fault fault) {
    if (findings.size() < MOST_FINDINGS) {
      findings.add(new Finding(index, fault));
    }
  }
}
