package jp.fubako.drafting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A proposal as what follows the decision needs it.
 *
 * @param receiptId the receipt it answers, or null
 * @param number 文書番号, or empty
 * @param issuedOn date on the letter, or null
 * @param letterItemId the outgoing item in the catalogue, or null
 * @param letterFileId 施行文, or null
 * @param sealed the seal stands on the letter
 * @param supersededHow how a later decision ended it, or null
 */
public record DecidedProposal(
    UUID id,
    long version,
    ProposalState state,
    DraftFields fields,
    UUID caseId,
    UUID receiptId,
    UUID sectionId,
    String sectionName,
    String symbol,
    UUID drafterId,
    String drafterName,
    String number,
    LocalDate decidedOn,
    LocalDate issuedOn,
    UUID letterItemId,
    UUID letterFileId,
    boolean sealed,
    Origin supersededHow) {

  static DecidedProposal of(Proposal p) {
    return new DecidedProposal(
        p.id(),
        p.version(),
        p.state(),
        p.fields(),
        p.caseId(),
        p.receiptId(),
        p.sectionId(),
        p.sectionName(),
        p.symbol(),
        p.drafterId(),
        p.drafterName(),
        p.number(),
        p.decidedOn(),
        p.issuedOn(),
        p.letterItemId(),
        p.letterFileId(),
        p.sealed(),
        p.succession().how());
  }

  /** Its state as the catalogue names it: 変更済 and 取消済 stay, whatever is done with it then. */
  public String standing() {
    if (supersededHow == null) {
      return state.name();
    }
    return supersededHow == Origin.CHANGE ? "CHANGED" : "CANCELLED";
  }

  /** 件名 of the letter. */
  public String letterSubject() {
    return fields.letterSubject().isEmpty() ? fields.subject() : fields.letterSubject();
  }
}
