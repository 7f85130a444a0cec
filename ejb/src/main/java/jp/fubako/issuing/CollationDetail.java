package jp.fubako.issuing;

import java.util.List;
import java.util.UUID;
import jp.fubako.shared.Verdict;

/**
 * A 浄書 on the desk of whoever collates it.
 *
 * @param number 文書番号, or empty
 * @param differences to be confirmed; those confirmed already when it is collated
 * @param mayCollate also for sending back
 */
public record CollationDetail(
    UUID proposalId,
    String subject,
    String number,
    FairCopyRow copy,
    List<Difference> differences,
    Verdict mayCollate) {

  public CollationDetail {
    differences = List.copyOf(differences);
  }
}
