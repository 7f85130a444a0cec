package jp.fubako.audit;

import java.util.HexFormat;
import jp.fubako.signing.log.TrailEntry;
import jp.fubako.signing.log.TrailVerifier;

/** Reads the trail entry by entry and remembers the first fault. Not thread-safe. */
final class TrailCheck {

  private final TrailVerifier verifier = new TrailVerifier();
  private String last = HexFormat.of().formatHex(TrailEntry.beforeFirst());
  private long columnsFault = -1;

  void accept(AuditEntry entry) {
    verifier.accept(entry.trailEntry());
    if (columnsFault < 0 && !entry.columnsAgree()) {
      columnsFault = entry.idx();
    }
    last = entry.hash();
  }

  /** The verdict, with the head as stored. */
  TrailVerdict verdict(long headSize, String headHash) {
    var result = verifier.result();
    var root = HexFormat.of().formatHex(result.root());
    if (!result.whole()) {
      var first = result.findings().getFirst();
      if (columnsFault < 0 || first.index() <= columnsFault) {
        return new TrailVerdict(
            false, result.entries(), first.index(), fault(first.fault()), last, root);
      }
    }
    if (columnsFault >= 0) {
      return new TrailVerdict(
          false, result.entries(), columnsFault, TrailFault.COLUMNS_DIFFER, last, root);
    }
    if (headSize != result.entries() || !headHash.equals(last)) {
      return new TrailVerdict(
          false, result.entries(), result.entries(), TrailFault.HEAD_MISMATCH, last, root);
    }
    return new TrailVerdict(true, result.entries(), -1, null, last, root);
  }

  private static TrailFault fault(TrailVerifier.Fault fault) {
    return switch (fault) {
      case POSITION -> TrailFault.INDEX_BROKEN;
      case LEAF -> TrailFault.HASH_MISMATCH;
      case CHAIN -> TrailFault.CHAIN_BROKEN;
      case CONTENT -> TrailFault.COLUMNS_DIFFER;
      case ROOT -> TrailFault.HEAD_MISMATCH;
    };
  }
}
