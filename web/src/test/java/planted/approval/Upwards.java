package planted.approval;

import planted.receipt.Clerk;

/** Calls a higher tier. */
public class Upwards {
  Clerk clerk;
}
