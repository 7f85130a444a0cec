package jp.fubako.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.fubako.search.IndexDocument;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.util.IOUtils;

/** One generation of the index: a shelf for everybody's documents and one for restricted ones. */
final class Generation implements Closeable {

  private static final String POSITION = "position";
  private static final String FORMAT = "format";
  private static final String DICTIONARIES = "dictionaries";

  final Path path;
  private final Shelf open;
  private final Shelf restricted;
  private final DocumentFields fields;

  /** Highest position applied, durable or not. */
  private long applied;

  private long durable;
  private int pending;
  private boolean dirty;

  Generation(Path path, Analyzer analyzer, DocumentFields fields, double ramMegabytes)
      throws IOException {
    this.path = path;
    this.fields = fields;
    open = new Shelf(path.resolve("open"), analyzer, ramMegabytes);
    try {
      restricted = new Shelf(path.resolve("restricted"), analyzer, Math.max(4, ramMegabytes / 8));
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(open);
      throw e;
    }
    durable = Math.min(position(open), position(restricted));
    applied = durable;
  }

  private static long position(Shelf shelf) {
    return Long.parseLong(shelf.userData().getOrDefault(POSITION, "0"));
  }

  List<Shelf> shelves() {
    return List.of(open, restricted);
  }

  void put(IndexDocument document) throws IOException {
    (document.restricted() ? open : restricted).remove(document.id());
    (document.restricted() ? restricted : open).put(document.id(), fields.of(document));
  }

  void remove(String id) throws IOException {
    open.remove(id);
    restricted.remove(id);
  }

  synchronized void applied(long position) {
    applied = Math.max(applied, position);
    pending++;
    dirty = true;
  }

  synchronized long appliedPosition() {
    return applied;
  }

  synchronized long durable() {
    return durable;
  }

  synchronized int pending() {
    return pending;
  }

  /** Makes everything applied so far durable. */
  void commit(String dictionaries) throws IOException {
    long position;
    synchronized (this) {
      position = applied;
      pending = 0;
      dirty = false;
    }
    var data =
        Map.of(POSITION, Long.toString(position), FORMAT, Names.FORMAT, DICTIONARIES, dictionaries);
    // restricted first: when only one commit survives, the lower position is taken
    restricted.commit(data);
    open.commit(data);
    synchronized (this) {
      durable = position;
    }
  }

  synchronized boolean dirty() {
    return dirty;
  }

  /** Whether it was built with another format or other dictionaries. */
  boolean outdated(String dictionaries) {
    var data = open.userData();
    return !Names.FORMAT.equals(data.getOrDefault(FORMAT, Names.FORMAT))
        || !dictionaries.equals(data.getOrDefault(DICTIONARIES, dictionaries));
  }

  /** The dictionaries it was built with, so that a commit does not pass it off as newer. */
  String builtWith(String otherwise) {
    return open.userData().getOrDefault(DICTIONARIES, otherwise);
  }

  void refresh() throws IOException {
    open.refresh();
    restricted.refresh();
  }

  long documents() {
    return open.documents() + restricted.documents();
  }

  void verify() throws IOException {
    open.verify();
    restricted.verify();
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(open, restricted);
  }
}
