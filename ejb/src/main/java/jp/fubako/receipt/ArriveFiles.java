package jp.fubako.receipt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.fubako.records.IncomingFile;

/**
 * Files that came together and are one document (or one mail).
 *
 * @param requestKey made by the page; the same key twice is one arrival
 * @param arrivedAt 到達 if it was earlier than now (for example found in the letter box), else null
 */
public record ArriveFiles(
    UUID requestKey, List<IncomingFile> files, ReceiptChannel channel, Instant arrivedAt) {
  public ArriveFiles {
    files = List.copyOf(files);
  }
}
