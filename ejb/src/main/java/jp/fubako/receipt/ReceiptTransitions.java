package jp.fubako.receipt;

import static jp.fubako.receipt.ReceiptAction.*;
import static jp.fubako.receipt.ReceiptState.*;

import jp.fubako.shared.TransitionTable;

/** The way of a 収受文書 through the office (domain 2.9): state × action → next state. */
final class ReceiptTransitions {

  static final TransitionTable<ReceiptState, ReceiptAction> TABLE =
      TransitionTable.from(ARRIVED, ReceiptAction.class)
          .on(ARRIVED, REGISTER, REGISTERED)
          .on(ARRIVED, DISMISS, UNREGISTERED)
          .on(UNREGISTERED, REGISTER, REGISTERED)
          .on(REGISTERED, CORRECT, REGISTERED)
          .on(REGISTERED, DISTRIBUTE, DISTRIBUTED)
          .on(REGISTERED, ReceiptAction.VOID, ReceiptState.VOID)
          .on(DISTRIBUTED, CORRECT, DISTRIBUTED)
          .on(DISTRIBUTED, ACCEPT, ACCEPTED)
          .on(DISTRIBUTED, FORWARD, FORWARDED)
          .on(DISTRIBUTED, RETURN_TO_DESK, RETURNED_TO_DESK)
          .on(DISTRIBUTED, ReceiptAction.VOID, ReceiptState.VOID)
          .on(FORWARDED, CORRECT, FORWARDED)
          .on(FORWARDED, ACCEPT, ACCEPTED)
          .on(FORWARDED, FORWARD, FORWARDED)
          .on(FORWARDED, RETURN_TO_DESK, RETURNED_TO_DESK)
          .on(FORWARDED, ReceiptAction.VOID, ReceiptState.VOID)
          .on(RETURNED_TO_DESK, CORRECT, RETURNED_TO_DESK)
          .on(RETURNED_TO_DESK, DISTRIBUTE, DISTRIBUTED)
          .on(RETURNED_TO_DESK, ReceiptAction.VOID, ReceiptState.VOID)
          .on(ACCEPTED, CORRECT, ACCEPTED)
          .on(ACCEPTED, ASSIGN, ASSIGNED)
          .on(ACCEPTED, TAKE, ASSIGNED)
          .on(ACCEPTED, CIRCULATE, CIRCULATING)
          .on(ACCEPTED, WAIVE_REPLY, ACCEPTED)
          .on(ACCEPTED, COMPLETE, COMPLETED)
          .on(ACCEPTED, FORWARD, FORWARDED)
          .on(ACCEPTED, RETURN_TO_DESK, RETURNED_TO_DESK)
          .on(ACCEPTED, ReceiptAction.VOID, ReceiptState.VOID)
          .on(ASSIGNED, CORRECT, ASSIGNED)
          .on(ASSIGNED, ASSIGN, ASSIGNED)
          .on(ASSIGNED, CIRCULATE, CIRCULATING)
          .on(ASSIGNED, LINK, LINKED)
          .on(ASSIGNED, WAIVE_REPLY, ASSIGNED)
          .on(ASSIGNED, COMPLETE, COMPLETED)
          .on(ASSIGNED, FORWARD, FORWARDED)
          .on(ASSIGNED, RETURN_TO_DESK, RETURNED_TO_DESK)
          .on(ASSIGNED, ReceiptAction.VOID, ReceiptState.VOID)
          .on(CIRCULATING, CORRECT, CIRCULATING)
          .on(CIRCULATING, READ_ONE, CIRCULATING)
          .on(CIRCULATING, READ_LAST, READ)
          .on(CIRCULATING, LINK, LINKED)
          .on(READ, CORRECT, READ)
          .on(READ, ASSIGN, ASSIGNED)
          .on(READ, CIRCULATE, CIRCULATING)
          .on(READ, LINK, LINKED)
          .on(READ, WAIVE_REPLY, READ)
          .on(READ, COMPLETE, COMPLETED)
          .on(LINKED, CORRECT, LINKED)
          .on(LINKED, READ_ONE, LINKED)
          .on(LINKED, READ_LAST, LINKED)
          .on(LINKED, UNLINK, ASSIGNED)
          .on(LINKED, WAIVE_REPLY, LINKED)
          .on(LINKED, ANSWERED, COMPLETED)
          .build();

  private ReceiptTransitions() {}

  /** How a state is named for people, as in the generated chart. */
  static String name(ReceiptState state) {
    return switch (state) {
      case ARRIVED -> "到達";
      case REGISTERED -> "収受";
      case DISTRIBUTED -> "配布";
      case FORWARDED -> "転送";
      case RETURNED_TO_DESK -> "返付";
      case ACCEPTED -> "主管課受領";
      case ASSIGNED -> "担当";
      case CIRCULATING -> "供覧中";
      case READ -> "供覧済";
      case LINKED -> "起案へ";
      case COMPLETED -> "完結";
      case UNREGISTERED -> "登録不要";
      case VOID -> "登録取消";
    };
  }

  /** How an action is named for people, as in the generated chart. */
  static String name(ReceiptAction action) {
    return switch (action) {
      case REGISTER -> "収受登録";
      case CORRECT -> "登録訂正";
      case DISMISS -> "登録不要とする";
      case DISTRIBUTE -> "配布する";
      case ACCEPT -> "受領する";
      case FORWARD -> "転送する";
      case RETURN_TO_DESK -> "返付する";
      case ASSIGN -> "担当者を割り当てる";
      case TAKE -> "自分が担当する";
      case CIRCULATE -> "供覧に付す";
      case READ_ONE -> "供覧を確認する";
      case READ_LAST -> "最後の者が供覧を確認する";
      case LINK -> "起案に着手する";
      case UNLINK -> "起案が取りやめになる";
      case WAIVE_REPLY -> "回答不要とする";
      case COMPLETE -> "完結する";
      case ANSWERED -> "回答の施行により完結する";
      case VOID -> "登録を取り消す（欠番）";
    };
  }
}
