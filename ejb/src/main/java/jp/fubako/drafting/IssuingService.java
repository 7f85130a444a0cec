package jp.fubako.drafting;

import jakarta.ejb.Stateless;
import java.util.UUID;
import jp.fubako.numbering.TakenNumber;
import jp.fubako.records.FilingResult;
import jp.fubako.shared.PageOf;

/** 施行: what follows the decision. */
@Stateless
public class IssuingService {

  /** 文書番号: takes the next number of the section's symbol; the same request takes one number. */
  public TakenNumber takeNumber(UUID proposalId, long version, UUID requestKey) {
    throw new UnsupportedOperationException();
  }

  /** Makes the 施行文 as an outgoing item of the same case. Returns the file's id. */
  public UUID makeLetter(MakeLetter command) {
    throw new UnsupportedOperationException();
  }

  /** Enters the use of the 公印 by its keeper. */
  public void recordSeal(RecordSeal command) {
    throw new UnsupportedOperationException();
  }

  /** Enters a dispatch; the first makes the proposal ENFORCED. Returns the line's id. */
  public UUID dispatch(Dispatch command) {
    throw new UnsupportedOperationException();
  }

  /** 完結 after the dispatch, or without one when nothing is issued: files it in its folder. */
  public FilingResult complete(UUID proposalId, long version, UUID requestKey) {
    throw new UnsupportedOperationException();
  }

  /** 発送簿, newest first. */
  public PageOf<DispatchRow> dispatchRegister(DispatchFilter filter, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  /** 公印使用簿, newest first. */
  public PageOf<SealUseRow> sealRegister(int offset, int limit) {
    throw new UnsupportedOperationException();
  }
}
