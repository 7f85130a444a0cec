package jp.fubako.transfer;

import java.util.Arrays;
import java.util.Optional;
import jp.fubako.organisation.AssignmentKind;

/** 区分 as tables write it. */
final class AssignmentWords {

  private AssignmentWords() {}

  static String of(AssignmentKind kind) {
    return switch (kind) {
      case PRINCIPAL -> "本務";
      case ADDITIONAL -> "兼務";
      case CROSS_BODY -> "併任";
      case EX_OFFICIO -> "充て職";
      case CONCURRENT_CHARGE -> "事務取扱";
      case DEPUTY_IN_OFFICE -> "職務代理";
    };
  }

  /** Nothing written means 本務. */
  static Optional<AssignmentKind> read(String word) {
    return word.isEmpty()
        ? Optional.of(AssignmentKind.PRINCIPAL)
        : Arrays.stream(AssignmentKind.values()).filter(k -> of(k).equals(word)).findFirst();
  }
}
