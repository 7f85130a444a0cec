package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.shared.RefusedException;

/**
 * The one access decision about items and their files: the tokens of the item and those of the
 * caller have one in common. What is missing and what is forbidden answer alike.
 */
@ApplicationScoped
class Rights {

  @Inject private AccessService access;
  @Inject private RecordRepository records;
  @Inject private FileRepository files;

  Caller caller() {
    return access.caller();
  }

  RecordItem readableItem(UUID itemId) {
    return readableItems(List.of(itemId)).stream().findFirst().orElseThrow(Rights::notFound);
  }

  List<RecordItem> readableItems(Collection<UUID> ids) {
    return records.readable(ids, access.caller().readerTokens());
  }

  ItemFile readableFile(UUID fileId) {
    return files.readable(fileId, access.caller().readerTokens()).orElseThrow(Rights::notFound);
  }

  /** Replaces what follows from the scope; what was given by name stays as far as it may. */
  void renew(RecordItem item) {
    var wanted = ScopeTokens.of(item.scope(), item.sectionId(), item.givenToId());
    for (var reader : records.readers(item.id())) {
      var keepGrant =
          reader.granted() && !ScopeTokens.granted(item.scope(), List.of(reader.token())).isEmpty();
      if (!wanted.remove(reader.token()) && !keepGrant) {
        records.remove(reader);
      }
    }
    wanted.forEach(token -> records.add(new ItemReader(item.id(), token, false)));
  }

  void grant(RecordItem item, Collection<String> tokens) {
    var wanted = ScopeTokens.granted(item.scope(), tokens);
    for (var reader : records.readers(item.id())) {
      if (wanted.remove(reader.token())) {
        reader.grant();
      }
    }
    wanted.forEach(token -> records.add(new ItemReader(item.id(), token, true)));
  }

  private static RefusedException notFound() {
    return new RefusedException(RecordsRefusal.NOT_FOUND);
  }
}
