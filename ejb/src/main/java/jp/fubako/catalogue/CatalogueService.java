package jp.fubako.catalogue;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.fubako.access.AccessService;
import jp.fubako.access.Role;
import jp.fubako.audit.AuditEvent;
import jp.fubako.audit.AuditService;
import jp.fubako.audit.Audited;
import jp.fubako.outbox.OutboxService;
import jp.fubako.outbox.OutboxState;
import jp.fubako.records.IndexDocuments;
import jp.fubako.records.ItemRow;
import jp.fubako.records.RecordsService;
import jp.fubako.retrieval.OfficeIndex;
import jp.fubako.search.FacetCount;
import jp.fubako.search.Fragment;
import jp.fubako.search.Hit;
import jp.fubako.search.IndexUnavailableException;
import jp.fubako.search.SearchRequest;
import jp.fubako.search.SearchResult;
import jp.fubako.search.Snippet;
import jp.fubako.search.Sort;
import jp.fubako.shared.RefusedException;

/** Search over the whole catalogue, always with the caller's rights inside the query. */
@Stateless
@Audited
public class CatalogueService {

  private static final int SUGGESTIONS = 10;

  @Inject private AccessService access;
  @Inject private RecordsService records;
  @Inject private IndexDocuments documents;
  @Inject private OfficeIndex office;
  @Inject private IndexKeeper keeper;
  @Inject private AuditService audit;
  @Inject private OutboxService outbox;

  /** Searches; every hit shown is checked once more against the database. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public SearchPage search(SearchQuery query) {
    var tokens = access.caller().readerTokens();
    try {
      var result =
          office
              .index()
              .search(
                  new SearchRequest(
                      query.words(),
                      tokens,
                      query.filters(),
                      Sort.valueOf(query.sort().name()),
                      query.offset(),
                      query.limit()));
      return page(result);
    } catch (IndexUnavailableException e) {
      return new SearchPage(0, List.of(), Map.of(), List.of(), null, List.of(), false);
    }
  }

  /** Completions of what is being typed, from documents the caller may read; at most ten. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<String> suggest(String typed) {
    if (typed == null || typed.isBlank()) {
      return List.of();
    }
    try {
      return office.index().suggest(typed, access.caller().readerTokens(), SUGGESTIONS);
    } catch (IndexUnavailableException e) {
      return List.of();
    }
  }

  /** Whether some changes are not searchable yet; for everybody, so without saying how many. */
  public boolean isBehind() {
    return behind() > 0;
  }

  private long behind() {
    return outbox.state().topics().stream()
        .filter(topic -> topic.topic().equals(IndexDocuments.TOPIC))
        .mapToLong(OutboxState.Topic::waiting)
        .sum();
  }

  /** How the index stands; for the records office and the system administrator. */
  public IndexStatus indexStatus() {
    mayAdminister();
    var state = office.index().state();
    var behind = behind();
    return new IndexStatus(
        state.documents(),
        documents.count(),
        behind,
        state.rebuildingPercent(),
        state.healthy(),
        state.healthy() ? null : state.reason());
  }

  /** Starts to build the index anew from the database and the cached texts; search goes on. */
  public void rebuildIndex() {
    mayAdminister();
    audit.record(AuditEvent.of("records.rebuildIndex", null));
    if (!keeper.rebuild()) {
      throw new RefusedException(CatalogueRefusal.REBUILD_RUNNING);
    }
  }

  private void mayAdminister() {
    var caller = access.caller();
    if (!caller.has(Role.RECORDS_OFFICE) && !caller.has(Role.SYSTEM_ADMIN)) {
      throw new RefusedException(CatalogueRefusal.NOT_RECORDS_OFFICE);
    }
  }

  private SearchPage page(SearchResult result) {
    var ids = result.hits().stream().map(hit -> UUID.fromString(hit.id())).toList();
    var readable =
        records.readable(ids).stream()
            .collect(Collectors.toMap(row -> row.id().toString(), Function.identity()));
    var shown =
        result.hits().stream()
            .filter(hit -> readable.containsKey(hit.id()))
            .map(hit -> hit(hit, readable.get(hit.id())))
            .toList();
    // what the database no longer lets the caller read is not counted either
    var hidden = result.hits().size() - shown.size();
    return new SearchPage(
        result.total() - hidden,
        shown,
        facets(result),
        result.wordsWithoutHit(),
        result.relaxedQuery(),
        result.understood(),
        true);
  }

  private static SearchHit hit(Hit hit, ItemRow row) {
    return new SearchHit(
        row,
        fragments(hit.title()),
        hit.snippets().stream().map(CatalogueService::snippet).toList());
  }

  private static HitSnippet snippet(Snippet snippet) {
    return new HitSnippet(
        snippet.part(),
        snippet.fileId() == null ? null : UUID.fromString(snippet.fileId()),
        snippet.page(),
        fragments(snippet.fragments()));
  }

  private static List<TextFragment> fragments(List<Fragment> fragments) {
    return fragments.stream().map(each -> new TextFragment(each.text(), each.hit())).toList();
  }

  private static Map<String, List<FacetValue>> facets(SearchResult result) {
    var facets = new HashMap<String, List<FacetValue>>();
    result
        .facets()
        .forEach(
            (name, values) ->
                facets.put(name, values.stream().map(CatalogueService::value).toList()));
    return facets;
  }

  private static FacetValue value(FacetCount count) {
    return new FacetValue(count.value(), count.value(), count.count());
  }
}
