package jp.fubako.approval;

/**
 * How many wait in each tab; {@code urgent} and {@code overdue} count within todo + concurrence.
 */
public record InboxCounts(
    long todo, long concurrence, long read, long returned, long urgent, long overdue) {

  public long of(InboxBox box) {
    return switch (box) {
      case TODO -> todo;
      case CONCURRENCE -> concurrence;
      case READ -> read;
      case RETURNED -> returned;
      case DONE -> 0;
    };
  }
}
