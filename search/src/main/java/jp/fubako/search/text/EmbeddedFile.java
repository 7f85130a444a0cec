package jp.fubako.search.text;

import java.nio.file.Path;

/**
 * One attachment taken out of a mail.
 *
 * @param name the name the sender gave it, decoded, without folders or control characters; only
 *     ever a text to show
 * @param mediaType by content
 * @param size bytes
 * @param file where its bytes lie; the file's name is made by us and never taken from the mail
 */
public record EmbeddedFile(String name, String mediaType, long size, Path file) {}
