package jp.fubako.search.text;

/**
 * One attachment as listed in a mail.
 *
 * @param name decoded file name; made up from its order when the mail gives none
 * @param mediaType by content, not by what the mail declares
 * @param size bytes after decoding
 */
public record MailAttachment(String name, String mediaType, long size) {}
