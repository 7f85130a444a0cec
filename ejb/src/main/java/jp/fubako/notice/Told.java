package jp.fubako.notice;

import java.util.UUID;

/**
 * Somebody who is told, and why.
 *
 * @param words the post in question, or empty
 */
record Told(UUID personId, NoticeWhy why, String words) {}
