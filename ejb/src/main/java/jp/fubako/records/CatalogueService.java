package jp.fubako.records;

import jakarta.ejb.Stateless;
import java.util.List;

/** Search over the whole catalogue, always with the caller's rights inside the query. */
@Stateless
public class CatalogueService {

  /** Searches; every hit shown is checked once more against the database. */
  public SearchPage search(SearchQuery query) {
    throw new UnsupportedOperationException();
  }

  /** Completions of what is being typed, from documents the caller may read; at most ten. */
  public List<String> suggest(String typed) {
    throw new UnsupportedOperationException();
  }

  /** How the index stands. */
  public IndexStatus indexStatus() {
    throw new UnsupportedOperationException();
  }

  /** Starts to build the index anew from the database and the cached texts; search goes on. */
  public void rebuildIndex() {
    throw new UnsupportedOperationException();
  }
}
