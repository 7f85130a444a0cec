package jp.fubako.records;

/** Whether a worker has looked into a file yet and what came of it. */
public enum InspectionState {
  /** Not yet looked at; nothing is shown of it but its name. */
  PENDING,
  /** Pages and text are at hand. */
  READABLE,
  /** Could not or must not be opened; the code says why. The bytes are kept all the same. */
  REFUSED
}
