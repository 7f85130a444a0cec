package jp.fubako.web.records;

import jp.fubako.records.ItemRow;

/** Where a document of the catalogue is read. */
final class ItemAddress {

  private ItemAddress() {}

  static String of(ItemRow item) {
    return switch (item.kind()) {
      case RECEIPT -> "/receipt/receipt.xhtml?id=" + item.id();
      case PROPOSAL -> "/drafting/case.xhtml?id=" + item.id();
      case OUTGOING -> "/records/item.xhtml?id=" + item.id();
    };
  }
}
