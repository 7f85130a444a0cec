package jp.fubako.signing.log;

import java.util.ArrayList;
import java.util.List;

/**
 * The root of a tree that grows leaf by leaf; keeps one hash for each bit of its size. Not
 * thread-safe.
 */
public final class GrowingTree {
  private final List<byte[]> peaks = new ArrayList<>();
  private long size;

  /** Adds a leaf hash at the end. */
  public void add(byte[] leaf) {
    var hash = leaf;
    for (var bit = size; (bit & 1) == 1; bit >>= 1) {
      hash = Hashes.node(peaks.removeLast(), hash);
    }
    peaks.add(hash);
    size++;
  }

  /** Number of leaves. */
  public long size() {
    return size;
  }

  /** Root of the tree so far. */
  public byte[] root() {
    if (peaks.isEmpty()) {
      return Hashes.sha256().digest();
    }
    var hash = peaks.getLast();
    for (int i = peaks.size() - 2; i >= 0; i--) {
      hash = Hashes.node(peaks.get(i), hash);
    }
    return hash.clone();
  }
}
