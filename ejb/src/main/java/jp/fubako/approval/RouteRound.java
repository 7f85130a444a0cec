package jp.fubako.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.fubako.shared.Verdict;

/** The sheet of one round; kept with all its seals when a newer round replaces it. */
@Entity
@Table(name = "route_round")
class RouteRound {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "route_id")
  private Route route;

  private int round;

  @Column(name = "sheet_file_id")
  private UUID sheetFileId;

  @Column(name = "sheet_hash")
  private String sheetHash;

  /** Seal fields of the sheet that belong to no step of the plan. */
  @Column(name = "spare_cells")
  private int spareCells;

  @Column(name = "spares_used")
  private int sparesUsed;

  protected RouteRound() {}

  RouteRound(Route route, int round, UUID sheetFileId, String sheetHash, int spareCells) {
    this.id = UUID.randomUUID();
    this.route = route;
    this.round = round;
    this.sheetFileId = sheetFileId;
    this.sheetHash = sheetHash;
    this.spareCells = spareCells;
  }

  int sparesLeft() {
    return spareCells - sparesUsed;
  }

  /** A field of the sheet for a seal that the plan did not foresee. */
  String nextSpare() {
    if (sparesLeft() <= 0) {
      Verdict.refused(ApprovalRefusal.NO_CELL_LEFT).orThrow();
    }
    return SpareCells.name(++sparesUsed);
  }

  int round() {
    return round;
  }

  UUID sheetFileId() {
    return sheetFileId;
  }

  String sheetHash() {
    return sheetHash;
  }

  void sealed(String newHash) {
    sheetHash = newHash;
  }

  DecisionDetail.OldSheet row() {
    return new DecisionDetail.OldSheet(round, sheetFileId, sheetHash);
  }
}
