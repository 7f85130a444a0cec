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

/**
 * A sheet: of one submission, or of an amendment within its round. Kept with all its seals when a
 * newer one replaces it.
 */
@Entity
@Table(name = "route_round")
class RouteRound {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "route_id")
  private Route route;

  private int round;

  /** From 1, over all rounds: each sheet has its own content. */
  private int edition;

  /** Of an approver; otherwise it was submitted. */
  private boolean amendment;

  /** An amendment of the essence. */
  private boolean essence;

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

  RouteRound(Route route, int edition, UUID sheetFileId, String sheetHash, int spareCells) {
    this.id = UUID.randomUUID();
    this.route = route;
    this.round = route.round();
    this.edition = edition;
    this.sheetFileId = sheetFileId;
    this.sheetHash = sheetHash;
    this.spareCells = spareCells;
  }

  /** It is an amendment. */
  RouteRound amending(boolean ofEssence) {
    amendment = true;
    essence = ofEssence;
    return this;
  }

  /** A submission, or an amendment of the essence. */
  boolean newEssence() {
    return essence || !amendment;
  }

  int edition() {
    return edition;
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
    return new DecisionDetail.OldSheet(round, edition, sheetFileId, sheetHash);
  }
}
