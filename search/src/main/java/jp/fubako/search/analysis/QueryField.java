package jp.fubako.search.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.fubako.search.Normalizer;

/** A field that can be named in a query, as in 件名:予算 or title:budget. */
public enum QueryField {
  TITLE("件名", "題名", "タイトル", "title", "subject"),
  COUNTERPART("差出人", "宛先", "相手先", "相手", "発信者", "from", "to", "counterpart"),
  NUMBER("番号", "文書番号", "number", "no"),
  SECTION("課", "所管", "主管課", "担当課", "section"),
  YEAR("年度", "作成年度", "year", "fy"),
  PEOPLE("氏名", "起案者", "担当者", "承認者", "people", "person"),
  FOLDER("簿冊", "ファイル", "folder"),
  CLASSIFICATION("分類", "文書分類", "classification"),
  FILE("添付", "ファイル名", "file", "attachment"),
  KIND("種類", "文書種類", "kind", "type"),
  STATE("状態", "state", "status"),
  DISCLOSURE("公開区分", "disclosure"),
  RETENTION("保存期間", "retention"),
  AMOUNT("金額", "amount"),
  DATE("日付", "期間", "date"),
  ARRIVED("到達日", "arrived"),
  RECEIVED("収受日", "received"),
  DRAFTED("起案日", "drafted"),
  DECIDED("決裁日", "decided"),
  ISSUED("施行日", "発信日", "issued"),
  COMPLETED("完結日", "completed"),
  DOCUMENT("文書日付", "文書日", "document");

  private static final Map<String, QueryField> BY_NAME = byName();

  private final List<String> names;

  QueryField(String... names) {
    this.names = List.of(names);
  }

  /** The name to show, in Japanese. */
  public String japanese() {
    return names.getFirst();
  }

  /** Whether the field is a date, of one kind or of any. */
  public boolean isDate() {
    return ordinal() >= DATE.ordinal();
  }

  public static Optional<QueryField> named(String name) {
    return Optional.ofNullable(BY_NAME.get(Normalizer.fold(name)));
  }

  private static Map<String, QueryField> byName() {
    var map = new HashMap<String, QueryField>();
    for (QueryField field : values()) {
      field.names.forEach(n -> map.put(Normalizer.fold(n), field));
    }
    return map;
  }
}
