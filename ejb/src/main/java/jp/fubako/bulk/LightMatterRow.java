package jp.fubako.bulk;

import java.time.LocalDate;

/**
 * A matter of the authority rules, and whether it is 軽易 today.
 *
 * @param article the rule that says so; empty when it is not
 * @param since first day; null when it is not
 */
public record LightMatterRow(
    String code, String name, String article, LocalDate since, boolean light) {}
