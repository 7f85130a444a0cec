package jp.fubako.transfer;

import static jp.fubako.transfer.TransferState.CANCELLED;
import static jp.fubako.transfer.TransferState.CONFIRMED;
import static jp.fubako.transfer.TransferState.IN_FORCE;
import static jp.fubako.transfer.TransferState.REHEARSED;

import jp.fubako.shared.TransitionTable;

/** The way of a transfer from the file to its day. */
final class TransferStates {

  static final TransitionTable<TransferState, TransferAction> TABLE =
      TransitionTable.from(REHEARSED, TransferAction.class)
          .on(REHEARSED, TransferAction.CONFIRM, CONFIRMED)
          .on(REHEARSED, TransferAction.CANCEL, CANCELLED)
          .on(CONFIRMED, TransferAction.CANCEL, CANCELLED)
          .on(CONFIRMED, TransferAction.TAKE_EFFECT, IN_FORCE)
          .build();

  private TransferStates() {}
}
