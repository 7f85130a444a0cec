package jp.fubako.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import jp.fubako.records.FileRow;
import jp.fubako.records.FileService;
import jp.fubako.records.ItemRow;
import jp.fubako.records.RecordsService;

/** One document of the catalogue, for example an outgoing letter. */
@Named
@RequestScoped
public class ItemView {

  @Inject private RecordsService records;
  @Inject private FileService fileService;

  private UUID id;
  private ItemRow item;
  private List<FileRow> files;
  private List<ItemRow> related;

  /** Reads the document that the URL names. */
  public void load() {
    item = records.item(id);
    files = fileService.files(id);
    related = records.caseOf(id).items();
  }

  public String address(ItemRow row) {
    return ItemAddress.of(row);
  }

  public String getNumbers() {
    return String.join(" ", item.numbers());
  }

  public ItemRow getItem() {
    return item;
  }

  public List<FileRow> getFiles() {
    return files;
  }

  public List<ItemRow> getRelated() {
    return related;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
