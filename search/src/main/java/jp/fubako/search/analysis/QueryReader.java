package jp.fubako.search.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.fubako.search.DateRange;
import jp.fubako.search.EraDates;
import jp.fubako.search.Normalizer;

/**
 * Reads what people type: words (all required), "exact strings", -excluded, OR, field:value, dates
 * and ranges in any form, fiscal years, document numbers. Nothing is an error.
 */
public final class QueryReader {

  private static final int LONGEST = 2000;
  private static final int MOST_WORDS = 30;

  private static final Pattern TOKEN =
      Pattern.compile(
          "[-－−]?(?:[^\\s\u3000\"“”＂:：]+[:：])?[\"“”＂]([^\"“”＂]*)[\"“”＂]?|[^\\s\u3000]+");
  private static final Pattern FIELD = Pattern.compile("([^:：\"“”＂]+)[:：](.*)", Pattern.DOTALL);
  private static final Pattern DATED_WORD =
      Pattern.compile(
          "((?:令和|平成|昭和|[RHSrhs])?(?:元|[0-9０-９〇一二三四五六七八九十]{1,4})年"
              + "(?:度|[0-9０-９一二三四五六七八九十]{1,3}月(?:[0-9０-９一二三四五六七八九十]{1,3}日)?)?)(の?)(.{2,})",
          Pattern.DOTALL);
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("収受", "RECEIPT"),
          Map.entry("受信", "RECEIPT"),
          Map.entry("receipt", "RECEIPT"),
          Map.entry("起案", "PROPOSAL"),
          Map.entry("決裁", "PROPOSAL"),
          Map.entry("proposal", "PROPOSAL"),
          Map.entry("施行", "OUTGOING"),
          Map.entry("発信", "OUTGOING"),
          Map.entry("発送", "OUTGOING"),
          Map.entry("outgoing", "OUTGOING"));

  /** A query and how its parts with a form were understood. */
  public record Read(QueryNode.All root, List<String> understood) {}

  private QueryReader() {}

  public static Read read(String query) {
    String cut = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
    List<String> tokens = joinRanges(joinFields(tokens(cut)));
    if (tokens.size() > MOST_WORDS) {
      var text = new QueryNode.Word(cut, cut); // a pasted text, not a list of words
      return new Read(new QueryNode.All(List.of(text), query), List.of());
    }
    var nodes = new ArrayList<QueryNode>();
    boolean or = false;
    for (String token : tokens) {
      if (token.matches("OR|ＯＲ|[|｜]") && !nodes.isEmpty()) {
        or = true;
        continue;
      }
      QueryNode node = node(token, tokens.size() == 1);
      if (or && !(node instanceof QueryNode.Not)) {
        QueryNode left = nodes.removeLast();
        nodes.add(new QueryNode.Any(List.of(left, node), left.typed() + " OR " + token));
      } else {
        nodes.add(node);
      }
      or = false;
    }
    var understood = new ArrayList<String>();
    nodes.forEach(n -> Understanding.describe(n, understood));
    return new Read(new QueryNode.All(List.copyOf(nodes), query), List.copyOf(understood));
  }

  private static List<String> tokens(String query) {
    var tokens = new ArrayList<String>();
    Matcher m = TOKEN.matcher(query);
    while (m.find()) {
      tokens.add(m.group());
    }
    return tokens;
  }

  /** 件名: 予算 means 件名:予算. */
  private static List<String> joinFields(List<String> tokens) {
    var joined = new ArrayList<String>();
    for (String token : tokens) {
      String last = joined.isEmpty() ? "" : joined.getLast();
      boolean open =
          last.matches("[-－−]?[^:：\"]+[:：]")
              && QueryField.named(last.replaceAll("^[-－−]|[:：]$", "")).isPresent();
      if (open) {
        joined.set(joined.size() - 1, last + token);
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  /** R8.4.1 〜 R8.4.30 means the range. */
  private static List<String> joinRanges(List<String> tokens) {
    var joined = new ArrayList<String>();
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 2 < tokens.size() && tokens.get(i + 1).matches("[〜～~]|から")) {
        String range = tokens.get(i) + "〜" + tokens.get(i + 2);
        Matcher field = FIELD.matcher(range);
        if (EraDates.parse(field.matches() ? field.group(2) : range).isPresent()) {
          joined.add(range);
          i += 2;
          continue;
        }
      }
      joined.add(tokens.get(i));
    }
    return joined;
  }

  private static QueryNode node(String token, boolean only) {
    if (!only && token.length() > 1 && "-－−".indexOf(token.charAt(0)) >= 0) {
      return new QueryNode.Not(node(token.substring(1), true), token);
    }
    if ("\"“”＂".indexOf(token.charAt(0)) >= 0) {
      return new QueryNode.Exact(unquoted(token), token);
    }
    Matcher field = FIELD.matcher(token);
    if (field.matches() && !field.group(2).isEmpty()) {
      var named = QueryField.named(field.group(1));
      if (named.isPresent()) {
        return inField(named.get(), field.group(2), token);
      }
    }
    return plain(token);
  }

  private static String unquoted(String s) {
    return s.replaceAll("[\"“”＂]", "");
  }

  private static QueryNode plain(String token) {
    var fiscal = EraDates.parseFiscalYear(token);
    if (fiscal.isPresent()) {
      return new QueryNode.FiscalYear(
          fiscal.get(), Spellings.ofFiscalYear(token, fiscal.get()), token);
    }
    // five bare digits are an amount or a number far more often than a date
    if (!token.matches("[0-9０-９]{5}")) {
      var range = EraDates.parse(token);
      if (range.isPresent()) {
        return dates(token, range.get());
      }
    }
    var number = DocumentNumber.parse(token);
    if (number.isPresent()) {
      return new QueryNode.Number(number.get(), false, token);
    }
    return datedWord(token).orElseGet(() -> new QueryNode.Word(token, token));
  }

  private static QueryNode dates(String token, DateRange range) {
    return new QueryNode.Dates(QueryField.DATE, range, Spellings.ofDates(token, range), token);
  }

  /** 令和7年度予算 also means 予算 of the fiscal year. */
  private static Optional<QueryNode> datedWord(String token) {
    Matcher m = DATED_WORD.matcher(token);
    if (!m.matches()) {
      return Optional.empty();
    }
    QueryNode when = plain(m.group(1));
    if (!(when instanceof QueryNode.FiscalYear) && !(when instanceof QueryNode.Dates)) {
      return Optional.empty();
    }
    QueryNode rest = new QueryNode.Word(m.group(3), m.group(3));
    return Optional.of(
        new QueryNode.Any(
            List.of(
                new QueryNode.Word(token, token), new QueryNode.All(List.of(when, rest), token)),
            token));
  }

  private static QueryNode inField(QueryField field, String typed, String token) {
    boolean quoted = "\"“”＂".indexOf(typed.charAt(0)) >= 0;
    String value = unquoted(typed);
    Optional<QueryNode> formed =
        switch (field) {
          case YEAR -> year(value, token);
          case NUMBER -> DocumentNumber.parse(value).map(n -> new QueryNode.Number(n, true, token));
          case AMOUNT -> amount(value, token);
          case KIND ->
              Optional.of(code(field, KINDS.getOrDefault(Normalizer.fold(value), value), token));
          case STATE, DISCLOSURE, RETENTION -> Optional.of(code(field, value, token));
          default ->
              field.isDate()
                  ? EraDates.parse(value).map(r -> new QueryNode.Dates(field, r, List.of(), token))
                  : Optional.empty();
        };
    return formed.orElseGet(
        () ->
            field.isDate() || field == QueryField.YEAR || field == QueryField.AMOUNT
                ? new QueryNode.Word(token, token)
                : new QueryNode.InField(field, value, quoted, token));
  }

  private static QueryNode code(QueryField field, String value, String token) {
    return new QueryNode.Code(field, value, token);
  }

  private static Optional<QueryNode> year(String value, String token) {
    String said = value.matches("[0-9０-９元]{1,2}") ? "令和" + value : value;
    return EraDates.parseFiscalYear(said)
        .or(() -> EraDates.parseFiscalYear(said + "年度"))
        .or(() -> EraDates.parseFiscalYear(said + "度"))
        .map(y -> new QueryNode.FiscalYear(y, List.of(), token));
  }

  private static Optional<QueryNode> amount(String value, String token) {
    String text = Normalizer.fold(value).replace(",", "").replace("円", "");
    String[] ends = text.split("~", -1);
    try {
      long from = ends[0].isEmpty() ? 0 : yen(ends[0]);
      long to = ends.length == 1 ? from : ends[1].isEmpty() ? Long.MAX_VALUE : yen(ends[1]);
      return ends.length > 2
          ? Optional.empty()
          : Optional.of(new QueryNode.Amount(from, to, token));
    } catch (NumberFormatException | ArithmeticException other) {
      return Optional.empty();
    }
  }

  private static long yen(String s) {
    int power = "千万億".indexOf(s.charAt(s.length() - 1));
    long unit = power < 0 ? 1 : new long[] {1_000, 10_000, 100_000_000}[power];
    String digits = power < 0 ? s : s.substring(0, s.length() - 1);
    return Math.multiplyExact(Long.parseLong(digits), unit);
  }
}
