package jp.fubako.records;

import java.nio.file.Path;

/**
 * A page as a picture, drawn by a worker once and then kept.
 *
 * @param png the picture's file; may vanish when the cache is emptied, so open it at once
 * @param page from 1
 * @param pages how many pages the file has
 * @param width pixels
 * @param tag changes when the picture does: for an HTTP entity tag
 */
public record PageImage(Path png, int page, int pages, int width, String tag) {}
