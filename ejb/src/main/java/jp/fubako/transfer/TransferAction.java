package jp.fubako.transfer;

/** What happens to a transfer. */
public enum TransferAction {
  CONFIRM,
  CANCEL,
  TAKE_EFFECT
}
