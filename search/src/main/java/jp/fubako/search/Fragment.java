package jp.fubako.search;

/** A piece of plain text (never HTML), and whether it matched. */
public record Fragment(String text, boolean hit) {}
