package jp.fubako.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import jp.fubako.catalogue.CatalogueService;
import jp.fubako.catalogue.FacetValue;
import jp.fubako.catalogue.SearchHit;
import jp.fubako.catalogue.SearchPage;
import jp.fubako.catalogue.SearchQuery;
import jp.fubako.catalogue.SortOrder;
import jp.fubako.shared.PageOf;
import jp.fubako.shared.Wareki;
import jp.fubako.web.shared.Texts;

/** Search: everything asked stands in the URL. */
@Named
@RequestScoped
public class SearchView {

  private static final int ROWS = 20;
  private static final List<String> FACETS =
      List.of(
          "fiscalYear", "section", "kind", "state", "classification", "retention", "disclosure");

  @Inject private CatalogueService catalogue;

  private String words;
  private FacetChoice choice = FacetChoice.NONE;
  private SortOrder sort = SortOrder.RELEVANCE;
  private int page = 1;
  private SearchPage result;
  private boolean behind;

  /** Asks, if there is anything to ask. */
  public void load() {
    if (isAsked()) {
      var offset = PageOf.offset(page, ROWS);
      result = catalogue.search(new SearchQuery(words, choice.values(), sort, offset, ROWS));
      behind = catalogue.isBehind();
    }
  }

  public boolean isAsked() {
    return words != null && !words.isBlank() || isNarrowed();
  }

  public boolean isNarrowed() {
    return !choice.values().isEmpty();
  }

  public List<String> getFacetNames() {
    return FACETS;
  }

  public List<FacetValue> facet(String name) {
    return result.facets().getOrDefault(name, List.of());
  }

  /** The parameter of the link that chooses this value, or lets go of it. */
  public String toggled(String name, String value) {
    return choice.toggled(name, value).text();
  }

  public boolean chosen(String name, String value) {
    return choice.values().getOrDefault(name, Set.of()).contains(value);
  }

  /** Values that are codes are spelled out. */
  public String label(String name, FacetValue value) {
    return switch (name) {
      case "kind" -> Texts.of("records.kind." + value.value());
      case "disclosure" -> Texts.of("records.disclosure." + value.value());
      case "state" -> Texts.of("records.state." + value.value());
      case "fiscalYear" -> Wareki.fiscalYear(Integer.parseInt(value.value()));
      default -> value.label();
    };
  }

  /** Where the document is read. */
  public String address(SearchHit hit) {
    return ItemAddress.of(hit.item());
  }

  public List<SortOrder> getSorts() {
    return List.of(SortOrder.values());
  }

  /** For the pager: only how much there is. */
  public PageOf<SearchHit> getPages() {
    return new PageOf<>(result.hits(), result.total(), PageOf.offset(page, ROWS), ROWS);
  }

  public SearchPage getResult() {
    return result;
  }

  /** Some changes are not searchable yet. */
  public boolean isBehind() {
    return behind;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getFilters() {
    return choice.text();
  }

  public void setFilters(String filters) {
    this.choice = FacetChoice.parse(filters);
  }

  public SortOrder getSort() {
    return sort;
  }

  public void setSort(SortOrder sort) {
    this.sort = sort == null ? SortOrder.RELEVANCE : sort;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
