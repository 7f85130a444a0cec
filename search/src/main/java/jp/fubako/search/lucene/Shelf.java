package jp.fubako.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** One Lucene index: its directory, the only writer, and the searchers. */
final class Shelf implements Closeable {

  /**
   * Measured on Japanese questions and statutes: lengths differ more than Lucene's 0.75 expects.
   */
  static final Similarity SIMILARITY = new BM25Similarity(0.8f, 0.9f);

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  Shelf(Path path, Analyzer analyzer, double ramMegabytes) throws IOException {
    directory = FSDirectory.open(path);
    IndexWriter opened = null;
    try {
      var config = new IndexWriterConfig(analyzer);
      config.setSimilarity(SIMILARITY);
      config.setRAMBufferSizeMB(ramMegabytes);
      config.setCommitOnClose(false);
      opened = new IndexWriter(directory, config);
      searchers = new SearcherManager(opened, new Factory());
    } catch (IOException | RuntimeException e) {
      if (opened != null) {
        opened.rollback();
      }
      directory.close();
      throw e;
    }
    writer = opened;
  }

  private static final class Factory extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(
        org.apache.lucene.index.IndexReader reader, org.apache.lucene.index.IndexReader previous) {
      var searcher = new IndexSearcher(reader);
      searcher.setSimilarity(SIMILARITY);
      return searcher;
    }
  }

  void put(String id, Document document) throws IOException {
    writer.updateDocument(new Term(Names.ID, id), document);
  }

  void remove(String id) throws IOException {
    writer.deleteDocuments(new Term(Names.ID, id));
  }

  void commit(Map<String, String> userData) throws IOException {
    writer.setLiveCommitData(userData.entrySet());
    writer.commit();
  }

  /** What was stored with the last commit; empty before the first. */
  Map<String, String> userData() {
    var data = new HashMap<String, String>();
    var entries = writer.getLiveCommitData();
    if (entries != null) {
      entries.forEach(e -> data.put(e.getKey(), e.getValue()));
    }
    return data;
  }

  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  IndexSearcher acquire() throws IOException {
    return searchers.acquire();
  }

  void release(IndexSearcher searcher) throws IOException {
    searchers.release(searcher);
  }

  long documents() {
    return writer.getDocStats().numDocs;
  }

  /** Reads every file and compares its checksum. */
  void verify() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
    }
  }

  /** Ends without a commit; searches under way go on until they release. */
  @Override
  public void close() throws IOException {
    searchers.close();
    writer.rollback();
    directory.close();
  }
}
