package jp.fubako.transfer;

import java.util.Arrays;
import java.util.Optional;

/** 発令: what the row of a table orders. */
enum OrderKind {
  STAYS("継続"),
  MOVES("異動"),
  RISES("昇任"),
  APPOINTED("採用"),
  RETIRES("退職");

  private final String word;

  OrderKind(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** The order of a word; nothing written means that he stays or moves as the post says. */
  static Optional<OrderKind> of(String word) {
    return word.isEmpty()
        ? Optional.of(STAYS)
        : Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
  }
}
