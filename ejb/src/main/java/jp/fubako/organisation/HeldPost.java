package jp.fubako.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** 発令 as it is stored. */
public record HeldPost(
    UUID id, UUID personId, UUID postId, AssignmentKind kind, LocalDate from, LocalDate to) {

  public boolean heldOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
