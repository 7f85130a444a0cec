package jp.fubako.organisation;

import java.util.UUID;

/** The person who holds a post on the day asked for, with the words of that day. */
public record Holder(
    UUID personId,
    String name,
    String familyName,
    UUID postId,
    String postTitle,
    String unitName,
    AssignmentKind kind) {}
