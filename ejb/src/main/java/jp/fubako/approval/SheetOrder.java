package jp.fubako.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.fubako.routing.StepKind;

/**
 * What a further sheet within a round has to show: the places of those who are still to seal, and
 * what was approved before on a former sheet and counts on.
 *
 * @param edition of the new sheet, from 1 over all rounds
 * @param formerEdition of the sheet that it follows
 * @param formerHash content of that sheet with all its seals
 * @param drafterTitle 起案者の職
 */
public record SheetOrder(
    UUID subjectId,
    int edition,
    int formerEdition,
    String formerHash,
    String drafterName,
    String drafterTitle,
    String levelName,
    String article,
    List<Place> places) {

  public SheetOrder {
    places = List.copyOf(places);
  }

  /**
   * One place of the sheet.
   *
   * @param stepId the step as it stands before the new sheet
   * @param cell name of the seal field
   * @param earlier the approval on a former sheet; null when the place waits for a seal
   */
  public record Place(
      UUID stepId,
      String cell,
      StepKind kind,
      String postTitle,
      String fullTitle,
      Earlier earlier) {}

  /** What somebody sealed on a former sheet: its edition and content say what he saw. */
  public record Earlier(String name, Instant at, int edition, String sheetHash, String mark) {}

  /** The field in which a step seals. */
  String cellOf(UUID stepId) {
    return places.stream().filter(p -> p.stepId().equals(stepId)).findFirst().orElseThrow().cell();
  }

  boolean seals(UUID stepId) {
    return places.stream().anyMatch(p -> p.stepId().equals(stepId) && p.earlier() == null);
  }
}
