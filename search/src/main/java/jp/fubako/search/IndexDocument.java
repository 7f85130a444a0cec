package jp.fubako.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One item of the office (a receipt, a proposal, an outgoing document) as the index sees it.
 *
 * @param id unique over all kinds; indexing the same id again replaces the older state
 * @param kind RECEIPT, PROPOSAL or OUTGOING
 * @param title 件名
 * @param numbers document numbers as they are shown, such as 真総第1号
 * @param people names of those who took part: drafter, approvers, receiver
 * @param counterpart 差出人 or 宛先; may be null
 * @param section name of the section in charge (主管課)
 * @param fiscalYear western year in which the fiscal year begins (令和8年度 is 2026)
 * @param classification 分類, may be null
 * @param folder title of the 簿冊, may be null
 * @param retention 保存期間 as shown, may be null
 * @param state state code, may be null
 * @param disclosure 公開区分 code, may be null
 * @param dates by kind of date: arrived, received, drafted, decided, issued, completed, document
 * @param amount yen, or null
 * @param parts texts to search, the main text first
 * @param readers right tokens; only a request with at least one of them can find the document
 * @param restricted kept in an index of its own, so that its words move nobody else's ranking
 * @param generation version of the source row, given back by nothing but kept for comparison
 */
public record IndexDocument(
    String id,
    String kind,
    String title,
    List<String> numbers,
    List<String> people,
    String counterpart,
    String section,
    int fiscalYear,
    String classification,
    String folder,
    String retention,
    String state,
    String disclosure,
    Map<String, LocalDate> dates,
    Long amount,
    List<TextPart> parts,
    Set<String> readers,
    boolean restricted,
    long generation) {

  public IndexDocument {
    if (id == null || id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id");
    }
    kind = kind == null ? "" : kind;
    title = title == null ? "" : title;
    numbers = numbers == null ? List.of() : List.copyOf(numbers);
    people = people == null ? List.of() : List.copyOf(people);
    dates = dates == null ? Map.of() : Map.copyOf(dates);
    parts = parts == null ? List.of() : List.copyOf(parts);
    readers = readers == null ? Set.of() : Set.copyOf(readers);
  }
}
