package jp.fubako.retrieval;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import jp.fubako.content.ContentStore;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.UnitRow;
import jp.fubako.search.Dictionaries;
import jp.fubako.search.SearchIndex;
import jp.fubako.search.lucene.LuceneIndex;
import jp.fubako.shared.OfficeClock;

/**
 * The search index of this server, in {@code $FUBAKO_DATA/index}. Names of the town's sections are
 * words of its dictionary; the records office adds more in {@code $FUBAKO_DATA/dictionaries}.
 */
@ApplicationScoped
public class OfficeIndex {

  @Inject private OrganisationService organisation;
  @Inject private OfficeClock clock;

  private SearchIndex index;

  /** The index; opened when first asked for. */
  public synchronized SearchIndex index() {
    if (index == null) {
      var data = ContentStore.dataDirectory();
      try {
        Files.createDirectories(data);
        index = LuceneIndex.open(data.resolve("index"), dictionaries());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return index;
  }

  private Dictionaries dictionaries() throws IOException {
    var words =
        organisation.sections(clock.today()).stream()
            .map(UnitRow::name)
            .distinct()
            .sorted()
            .map(name -> new Dictionaries.UserWord(name, name, name))
            .toList();
    return Dictionaries.load(ContentStore.dataDirectory().resolve("dictionaries")).withWords(words);
  }

  @PreDestroy
  synchronized void close() {
    if (index != null) {
      index.close();
      index = null;
    }
  }
}
