package jp.fubako.approval;

/**
 * How many wait in each tab, {@code absence} being 代決 and 後閲; {@code urgent} and {@code overdue}
 * count within todo + concurrence.
 */
public record InboxCounts(
    long todo,
    long concurrence,
    long read,
    long returned,
    long urgent,
    long overdue,
    long absence) {

  public long of(InboxBox box) {
    return switch (box) {
      case TODO -> todo;
      case CONCURRENCE -> concurrence;
      case READ -> read;
      case RETURNED -> returned;
      case ABSENCE -> absence;
      case DONE -> 0;
    };
  }
}
