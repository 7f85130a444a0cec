package jp.fubako.signing.pdf;

/**
 * A file that belongs to the proposal; the sheet binds it by its hash.
 *
 * @param order number on the list, from 1
 * @param name file name as shown
 * @param mediaType e.g. application/pdf
 * @param size bytes
 * @param pages 0 when unknown
 * @param sha256 64 hex digits
 */
public record SheetAttachment(
    int order, String name, String mediaType, long size, int pages, String sha256) {
  public SheetAttachment {
    if (sha256 == null || !sha256.matches("[0-9a-fA-F]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
    sha256 = sha256.toLowerCase(java.util.Locale.ROOT);
  }
}
