package jp.fubako.organisation;

/** What sort of unit it is. */
public enum UnitKind {
  /** 執行機関等: 町長部局, 教育委員会, 議会, 選挙管理委員会, 監査委員, 農業委員会. */
  BODY,
  /** 課・室・局: the unit that owns documents and has a symbol. */
  SECTION,
  /** 係. */
  SUBSECTION
}
