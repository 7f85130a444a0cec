package jp.fubako.numbering;

import java.util.UUID;

/**
 * A number that now belongs to an item.
 *
 * @param text as written on paper, for example 真総第1号
 * @param year western year in which the fiscal or calendar year begins
 * @param sequence from 1, without gaps
 */
public record TakenNumber(UUID id, String text, int year, int sequence) {}
