package jp.fubako.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

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

  protected RouteRound() {}

  RouteRound(Route route, int round, UUID sheetFileId, String sheetHash) {
    this.id = UUID.randomUUID();
    this.route = route;
    this.round = round;
    this.sheetFileId = sheetFileId;
    this.sheetHash = sheetHash;
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
