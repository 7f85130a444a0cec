package jp.fubako.shared;

import java.util.List;

/**
 * A table to be exported.
 *
 * @param title name of the sheet
 * @param headings column names
 * @param rows cells: text, whole numbers, dates, instants or null
 */
public record TableData(String title, List<String> headings, List<List<Object>> rows) {}
