package jp.fubako.authority;

/**
 * 事項: a row of the authority table.
 *
 * @param needsAmount whether the decider depends on the amount
 */
public record Matter(String code, String name, boolean needsAmount) {}
