package jp.fubako.seals;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Enters a 公印.
 *
 * @param keeperPostId post of the keeper; null = whoever has the role 公印管守者
 */
public record DefineSeal(
    String name,
    SealKind kind,
    UUID keeperPostId,
    String place,
    LocalDate validFrom,
    String article) {

  public DefineSeal {
    name = name == null ? "" : name.strip();
    place = place == null ? "" : place.strip();
    article = article == null ? "" : article.strip();
  }
}
