package jp.fubako.signing.log;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One entry of the trail. Its canonical bytes contain the position ({@code idx}) and the leaf hash
 * of the entry before ({@code prev}, hex), so that no entry can be changed, dropped, put in or
 * moved without breaking every later one.
 *
 * @param index position, from 0
 * @param canonical the bytes that are stored and hashed
 * @param prev leaf hash of the entry before; 32 zero bytes for the first
 * @param leaf SHA-256(0x00 ‖ canonical), RFC 9162 §2.1
 */
public record TrailEntry(long index, byte[] canonical, byte[] prev, byte[] leaf) {
  private static final byte[] NONE = new byte[Hashes.LENGTH];

  public TrailEntry {
    if (index < 0) {
      throw new IllegalArgumentException("index " + index);
    }
    Objects.requireNonNull(canonical, "canonical");
    Objects.requireNonNull(prev, "prev");
    Objects.requireNonNull(leaf, "leaf");
  }

  /** What stands in the place of the entry before the first: 32 zero bytes. */
  public static byte[] beforeFirst() {
    return NONE.clone();
  }

  /**
   * Makes the entry that follows another.
   *
   * @param index its position
   * @param previousLeaf leaf hash of the entry before, {@link #beforeFirst} for the first
   * @param fields what happened, see {@link CanonicalJson} for what they may hold; must not contain
   *     {@code idx} and {@code prev}
   */
  public static TrailEntry of(long index, byte[] previousLeaf, Map<String, ?> fields) {
    if (fields.containsKey("idx") || fields.containsKey("prev")) {
      throw new IllegalArgumentException("idx and prev are given by the trail");
    }
    if (previousLeaf.length != Hashes.LENGTH) {
      throw new IllegalArgumentException("not a leaf hash");
    }
    var all = new LinkedHashMap<String, Object>(fields);
    all.put("idx", index);
    all.put("prev", HexFormat.of().formatHex(previousLeaf));
    var canonical = CanonicalJson.of(all);
    return new TrailEntry(index, canonical, previousLeaf.clone(), MerkleTree.leafHash(canonical));
  }
}
