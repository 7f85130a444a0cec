package jp.fubako.records;

import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/**
 * The files of an item. Whoever may not read the item finds neither it nor its files. Every new
 * file is looked into by a worker after the commit; until then it is {@link
 * InspectionState#PENDING}.
 */
@Stateless
public class FileService {

  /** Most files of one item. */
  public static final int MOST_FILES = 500;

  /** Adds a file at the end; its bytes are in the content store already. */
  public UUID store(UUID itemId, IncomingFile file, FileRole role) {
    throw new UnsupportedOperationException();
  }

  /**
   * The next revision of a file that we make ourselves (each signature on a case PDF is one); the
   * former hash is kept.
   */
  public void replaceHash(UUID fileId, String newHash) {
    throw new UnsupportedOperationException();
  }

  /** The item's files in their order. */
  public List<FileRow> files(UUID itemId) {
    throw new UnsupportedOperationException();
  }

  /** One file. */
  public FileRow file(UUID fileId) {
    throw new UnsupportedOperationException();
  }

  /** All hashes a file ever had, oldest first. */
  public List<String> revisions(UUID fileId) {
    throw new UnsupportedOperationException();
  }

  /**
   * A page as a picture.
   *
   * @param page from 1
   * @param width pixels wished for; drawn at the next larger of a few fixed widths
   * @throws jp.fubako.shared.RefusedException FILE_PENDING, FILE_REFUSED, NO_SUCH_PAGE,
   *     PAGE_NOT_DRAWN with the failure code
   */
  public PageImage page(UUID fileId, int page, int width) {
    throw new UnsupportedOperationException();
  }

  /** The unchanged bytes. */
  public FileBytes download(UUID fileId) {
    throw new UnsupportedOperationException();
  }

  /** Puts the files into this order; all of the item's files must be named. */
  public void order(UUID itemId, List<UUID> fileIds) {
    throw new UnsupportedOperationException();
  }

  /** Takes an attachment off. What arrived from outside is never taken off. */
  public void remove(UUID fileId) {
    throw new UnsupportedOperationException();
  }
}
