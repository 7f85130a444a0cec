package jp.fubako.authority;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.PostRow;
import jp.fubako.organisation.UnitRow;

/** The units and posts of one day, by which the rules name whom they mean. */
record Places(
    Function<UUID, Optional<UnitRow>> units, BiFunction<UUID, PostKind, Optional<PostRow>> posts) {

  Optional<UnitRow> unit(UUID unitId) {
    return units.apply(unitId);
  }

  Optional<PostRow> postOf(UUID unitId, PostKind kind) {
    return posts.apply(unitId, kind);
  }
}
