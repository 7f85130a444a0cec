package jp.fubako.catalogue;

/** A piece of text; {@code hit} pieces are to be marked. Never markup. */
public record TextFragment(String text, boolean hit) {}
