package jp.fubako.records;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files as the work after a commit sees them: copies that are made and attachments that are taken
 * out of what is there. There is no caller, hence no right to ask for; only from within a
 * transaction of another feature, never from a page.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DerivedFileService {

  @Inject private FileRepository files;
  @Inject private FileIntake intake;

  /** The files of an item in their order. */
  public List<FileRow> files(UUID itemId) {
    return files.ofItem(itemId).stream().map(ItemFile::row).toList();
  }

  /** One file, if it is there. */
  public Optional<FileRow> file(UUID fileId) {
    return files.find(fileId).map(ItemFile::row);
  }

  /** Adds a file that was made or taken out of another one. */
  public UUID store(UUID itemId, UUID derivedFrom, IncomingFile file, FileRole role) {
    return intake.add(itemId, file, role, derivedFrom).id();
  }
}
