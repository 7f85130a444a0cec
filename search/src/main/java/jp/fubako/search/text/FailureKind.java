package jp.fubako.search.text;

/** Why a file could not be read, drawn or converted. */
public enum FailureKind {
  /** The file, or what would come out of it, is larger than the limit. */
  TOO_LARGE,
  /** Things within things deeper than the limit, or nesting that exhausts the stack. */
  TOO_DEEP,
  /** More entries, attachments or pages than the limit. */
  TOO_MANY_ENTRIES,
  /** Unpacks to so many times its size that it can only be meant as an attack. */
  BOMB,
  /** A picture or page with more pixels than the limit. */
  PIXEL_FLOOD,
  /** Not finished within the time allowed, or no worker was free in time. */
  TIMEOUT,
  /** More memory needed than a worker has. */
  OUT_OF_MEMORY,
  /** Opens only with a password. */
  ENCRYPTED,
  /** Empty, cut off, or broken inside. */
  DAMAGED,
  /** A type nothing here can read; it can be kept and downloaded. */
  UNSUPPORTED,
  /** Dangerous content under a harmless name, or one file that is two types at once. */
  TYPE_MISMATCH,
  /** The worker process died or could not be started; the file may be innocent. */
  WORKER_LOST
}
