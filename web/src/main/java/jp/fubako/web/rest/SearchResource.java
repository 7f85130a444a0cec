package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.fubako.catalogue.CatalogueService;
import jp.fubako.catalogue.SearchHit;
import jp.fubako.catalogue.SearchQuery;
import jp.fubako.catalogue.SortOrder;
import jp.fubako.catalogue.TextFragment;

/** Search with the caller's rights. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  @Inject private CatalogueService catalogue;

  @GET
  public Map<String, Object> search(
      @QueryParam("q") String words,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("20") int limit) {
    var page =
        catalogue.search(new SearchQuery(words, Map.of(), SortOrder.RELEVANCE, offset, limit));
    var json = new LinkedHashMap<String, Object>();
    json.put("total", page.total());
    json.put("hits", page.hits().stream().map(SearchResource::json).toList());
    json.put("facets", page.facets());
    json.put("wordsWithoutHit", page.wordsWithoutHit());
    json.put("understood", page.understood());
    return json;
  }

  @GET
  @Path("/suggestions")
  public List<String> suggest(@QueryParam("q") @DefaultValue("") String typed) {
    return catalogue.suggest(typed);
  }

  private static Map<String, Object> json(SearchHit hit) {
    var item = hit.item();
    return Map.of(
        "id", item.id().toString(),
        "kind", item.kind().name(),
        "title", item.title(),
        "numbers", item.numbers(),
        "snippets",
            hit.snippets().stream()
                .map(s -> Map.of("part", s.part(), "page", s.page(), "text", text(s.fragments())))
                .toList());
  }

  private static String text(List<TextFragment> fragments) {
    return fragments.stream().map(TextFragment::text).collect(Collectors.joining());
  }
}
