package jp.fubako.signing.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Merkle tree of RFC 9162 §2.1 over leaf hashes: root, inclusion and consistency proofs, and
 * their verification. All hashes are SHA-256 (32 bytes).
 */
public final class MerkleTree {

  private MerkleTree() {}

  /** SHA-256(0x00 ‖ entry). */
  public static byte[] leafHash(byte[] entry) {
    return Hashes.leaf(entry);
  }

  /** Root of the tree over these leaf hashes; SHA-256 of nothing for an empty tree. */
  public static byte[] root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return Hashes.sha256().digest();
    }
    var growing = new GrowingTree();
    leaves.forEach(growing::add);
    return growing.root();
  }

  /**
   * The hashes that lead from a leaf to the root (§2.1.3.1).
   *
   * @param index position of the leaf
   */
  public static List<byte[]> inclusionProof(List<byte[]> leaves, int index) {
    if (index < 0 || index >= leaves.size()) {
      throw new IndexOutOfBoundsException(index);
    }
    var proof = new ArrayList<byte[]>();
    var part = leaves;
    var at = index;
    while (part.size() > 1) {
      var split = split(part.size());
      if (at < split) {
        proof.add(root(part.subList(split, part.size())));
        part = part.subList(0, split);
      } else {
        proof.add(root(part.subList(0, split)));
        part = part.subList(split, part.size());
        at -= split;
      }
    }
    return proof.reversed();
  }

  /** Whether the leaf at that position is in the tree of that size and root (§2.1.3.2). */
  public static boolean includes(
      byte[] leaf, long index, long size, List<byte[]> proof, byte[] root) {
    if (index < 0 || index >= size) {
      return false;
    }
    var fn = index;
    var sn = size - 1;
    var hash = leaf;
    for (var step : proof) {
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        hash = Hashes.node(step, hash);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        hash = Hashes.node(hash, step);
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Arrays.equals(hash, root);
  }

  /**
   * The hashes that show that the tree of the first leaves is a beginning of the whole (§2.1.4.1).
   *
   * @param oldSize number of leaves of the earlier tree, 1 … all
   */
  public static List<byte[]> consistencyProof(List<byte[]> leaves, int oldSize) {
    if (oldSize < 1 || oldSize > leaves.size()) {
      throw new IndexOutOfBoundsException(oldSize);
    }
    var proof = new ArrayList<byte[]>();
    var part = leaves;
    var old = oldSize;
    var wasWhole = true;
    while (old != part.size()) {
      var split = split(part.size());
      if (old <= split) {
        proof.add(root(part.subList(split, part.size())));
        part = part.subList(0, split);
      } else {
        proof.add(root(part.subList(0, split)));
        part = part.subList(split, part.size());
        old -= split;
        wasWhole = false;
      }
    }
    if (!wasWhole) {
      proof.add(root(part));
    }
    return proof.reversed();
  }

  /** Whether the later tree only adds to the earlier one (§2.1.4.2). */
  public static boolean consistent(
      long oldSize, byte[] oldRoot, long newSize, byte[] newRoot, List<byte[]> proof) {
    if (oldSize < 1 || oldSize > newSize) {
      return false;
    }
    if (oldSize == newSize) {
      return proof.isEmpty() && Arrays.equals(oldRoot, newRoot);
    }
    var path = new ArrayList<>(proof);
    if (Long.bitCount(oldSize) == 1) {
      path.addFirst(oldRoot);
    }
    return !path.isEmpty() && leads(path, oldSize, oldRoot, newSize, newRoot);
  }

  private static boolean leads(
      List<byte[]> path, long oldSize, byte[] oldRoot, long newSize, byte[] newRoot) {
    var fn = oldSize - 1;
    var sn = newSize - 1;
    while ((fn & 1) == 1) {
      fn >>= 1;
      sn >>= 1;
    }
    var fr = path.getFirst();
    var sr = path.getFirst();
    for (var step : path.subList(1, path.size())) {
      if (sn == 0) {
        return false;
      }
      if ((fn & 1) == 1 || fn == sn) {
        fr = Hashes.node(step, fr);
        sr = Hashes.node(step, sr);
        while ((fn & 1) == 0 && fn != 0) {
          fn >>= 1;
          sn >>= 1;
        }
      } else {
        sr = Hashes.node(sr, step);
      }
      fn >>= 1;
      sn >>= 1;
    }
    return sn == 0 && Arrays.equals(fr, oldRoot) && Arrays.equals(sr, newRoot);
  }

  /** The largest power of two below the size. */
  private static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }
}
