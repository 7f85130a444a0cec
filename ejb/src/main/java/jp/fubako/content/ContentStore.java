package jp.fubako.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The content store: {@code $FUBAKO_DATA/content/ab/cd/<sha256>}.
 *
 * <p>Whatever {@code put} returned is on the disk, whatever happens next: written to {@code tmp},
 * forced, renamed, and the directory forced. A crash in between leaves only a file in {@code tmp}
 * or one that no row names; both are harmless. The row in {@code content_blob} joins the caller's
 * transaction.
 */
@ApplicationScoped
public class ContentStore {

  private final ContentFiles files;
  private final ContentRepository repository;

  /** For the container's proxy. */
  protected ContentStore() {
    this(null, null);
  }

  @Inject
  ContentStore(ContentRepository repository) {
    this(new ContentFiles(dataDirectory().resolve("content")), repository);
  }

  ContentStore(ContentFiles files, ContentRepository repository) {
    this.files = files;
    this.repository = repository;
  }

  /** Directory of all data, from {@code FUBAKO_DATA} or the system property {@code fubako.data}. */
  public static Path dataDirectory() {
    var configured = System.getProperty("fubako.data", System.getenv("FUBAKO_DATA"));
    return Path.of(configured == null || configured.isBlank() ? "data" : configured)
        .toAbsolutePath()
        .normalize();
  }

  /**
   * Stores bytes; the same bytes are stored once.
   *
   * @throws IOException when they could not be made durable; nothing is stored then
   */
  public StoredContent put(InputStream in) throws IOException {
    var stored = files.put(in);
    repository.remember(stored);
    return stored;
  }

  /** Stores bytes made by ourselves. */
  public StoredContent put(byte[] bytes) {
    try {
      return put(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the file lies; to be read only. */
  public Path path(String sha256) {
    return files.path(sha256);
  }

  /**
   * All bytes, checked against their name.
   *
   * @throws ContentDamagedException when the file is missing or was changed
   */
  public byte[] read(String sha256) {
    return files.read(sha256);
  }

  /** A stream over the bytes, not checked. */
  public InputStream open(String sha256) {
    try {
      return Files.newInputStream(files.path(sha256));
    } catch (IOException e) {
      throw new ContentDamagedException(sha256, "cannot be opened");
    }
  }

  /** Whether the file is there (its bytes are not read). */
  public boolean holds(String sha256) {
    return files.holds(sha256);
  }

  /** Length in bytes. */
  public long size(String sha256) {
    return files.size(sha256);
  }

  /** Removes what uploads that broke off left in {@code tmp} before that instant. */
  public int sweep(Instant before) {
    return files.sweep(before);
  }
}
