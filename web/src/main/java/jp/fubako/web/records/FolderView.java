package jp.fubako.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import jp.fubako.records.FolderRow;
import jp.fubako.records.ItemRow;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.Wareki;

/** One 簿冊 and its 件名目録. */
@Named
@RequestScoped
public class FolderView {

  private static final int ROWS = 30;

  @Inject private RecordsService records;

  private UUID id;
  private int page = 1;
  private FolderRow folder;
  private PageOf<ItemRow> items;

  /** Reads the folder that the URL names. */
  public void load() {
    folder = records.folder(id);
    items = records.itemsOf(id, PageOf.offset(page, ROWS), ROWS);
  }

  public String address(ItemRow row) {
    return ItemAddress.of(row);
  }

  public String getYearName() {
    return Wareki.fiscalYear(folder.fiscalYear());
  }

  public boolean isNothing() {
    return items == null || items.rows().isEmpty();
  }

  public FolderRow getFolder() {
    return folder;
  }

  public PageOf<ItemRow> getItems() {
    return items;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
