package jp.fubako.records;

import java.nio.file.Path;

/**
 * A file's unchanged bytes for a download.
 *
 * @param path read-only file in the content store
 */
public record FileBytes(String name, String mediaType, long size, String hash, Path path) {}
