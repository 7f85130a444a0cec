package jp.fubako.signing.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Vectors of the RFC 6962/9162 reference implementation (eight leaves). */
class TheTreeProvesMembershipAndGrowthTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final String[] LEAVES = {
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f"
  };
  private static final String[] ROOTS = {
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
  };

  private static List<byte[]> leaves(int count) {
    var out = new ArrayList<byte[]>();
    for (int i = 0; i < count; i++) {
      var entry = i < LEAVES.length ? HEX.parseHex(LEAVES[i]) : new byte[] {(byte) i};
      out.add(MerkleTree.leafHash(entry));
    }
    return out;
  }

  @Test
  void theRootsAreThoseOfTheReference() {
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        HEX.formatHex(MerkleTree.root(List.of())));
    var growing = new GrowingTree();
    for (int n = 1; n <= 8; n++) {
      assertEquals(ROOTS[n - 1], HEX.formatHex(MerkleTree.root(leaves(n))));
      growing.add(leaves(n).getLast());
      assertEquals(ROOTS[n - 1], HEX.formatHex(growing.root()));
      assertEquals(n, growing.size());
    }
  }

  @Test
  void everyLeafOfEveryTreeIsProvenAndNoOther() {
    for (int size = 1; size <= 40; size++) {
      var leaves = leaves(size);
      var root = MerkleTree.root(leaves);
      for (int i = 0; i < size; i++) {
        var proof = MerkleTree.inclusionProof(leaves, i);
        assertTrue(MerkleTree.includes(leaves.get(i), i, size, proof, root));
        assertFalse(
            MerkleTree.includes(leaves.get((i + 1) % size), i, size, proof, root) && size > 1);
        if (size > 1) {
          assertFalse(MerkleTree.includes(leaves.get(i), (i + 1) % size, size, proof, root));
          assertFalse(
              MerkleTree.includes(
                  leaves.get(i), i, size, proof.subList(0, proof.size() - 1), root));
        }
        assertFalse(MerkleTree.includes(leaves.get(i), size, size, proof, root));
      }
    }
  }

  @Test
  void everyEarlierTreeIsABeginningAndAChangedOneIsNot() {
    for (int size = 1; size <= 30; size++) {
      var leaves = leaves(size);
      var root = MerkleTree.root(leaves);
      for (int old = 1; old <= size; old++) {
        var proof = MerkleTree.consistencyProof(leaves, old);
        var oldRoot = MerkleTree.root(leaves.subList(0, old));
        assertTrue(MerkleTree.consistent(old, oldRoot, size, root, proof), old + " of " + size);
        var forged = new ArrayList<>(leaves.subList(0, old));
        forged.set(0, MerkleTree.leafHash("forged".getBytes()));
        assertFalse(MerkleTree.consistent(old, MerkleTree.root(forged), size, root, proof));
      }
    }
  }

  @Test
  void proofsAreShort() {
    var leaves = leaves(200);
    assertTrue(MerkleTree.inclusionProof(leaves, 77).size() <= 8);
    assertArrayEquals(
        MerkleTree.root(leaves.subList(128, 200)), MerkleTree.inclusionProof(leaves, 77).getLast());
  }
}
