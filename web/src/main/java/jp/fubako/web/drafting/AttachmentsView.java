package jp.fubako.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import jp.fubako.content.ContentStore;
import jp.fubako.drafting.DraftingService;
import jp.fubako.records.FileRow;
import jp.fubako.records.IncomingFile;
import org.primefaces.event.FileUploadEvent;

/** The attachments of the draft that is edited: added, ordered, taken away. */
@Named
@ViewScoped
public class AttachmentsView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DraftingService drafting;
  @Inject private ContentStore content;
  @Inject private EditView edit;

  public void upload(FileUploadEvent event) throws IOException {
    var file = event.getFile();
    try (var bytes = file.getInputStream()) {
      var stored = content.put(bytes);
      drafting.attach(edit.getId(), List.of(new IncomingFile(file.getFileName(), stored)));
    }
    edit.forget();
  }

  public void up(int index) {
    swap(index, index - 1);
  }

  public void down(int index) {
    swap(index, index + 1);
  }

  private void swap(int one, int other) {
    var ids = new ArrayList<>(getFiles().stream().map(FileRow::id).toList());
    Collections.swap(ids, one, other);
    drafting.order(edit.getId(), ids);
    edit.forget();
  }

  public void remove(UUID fileId) {
    drafting.removeAttachment(edit.getId(), fileId);
    edit.forget();
  }

  public List<FileRow> getFiles() {
    return edit.getDetail().attachments();
  }
}
