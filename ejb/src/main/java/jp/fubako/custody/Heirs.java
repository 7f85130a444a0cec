package jp.fubako.custody;

import java.util.List;
import java.util.UUID;

/** Who can take a loose end over. */
public record Heirs(LooseEnd end, List<Heir> choices) {

  /** One of them. */
  public record Heir(UUID id, String words) {}

  public Heirs {
    choices = List.copyOf(choices);
  }
}
