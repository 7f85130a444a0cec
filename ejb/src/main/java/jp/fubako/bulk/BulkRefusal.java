package jp.fubako.bulk;

import jp.fubako.shared.Refusal;

/** Why a case is not approved together with others, or a 軽易な事項 not entered. */
public enum BulkRefusal implements Refusal {
  /** The matter is not among the 軽易 ones today. */
  NOT_LIGHT,
  /** 重要・異例…: it deserves a look of its own. */
  GRAVE,
  /** It came back once: what was wrong deserves a look. */
  RETURNED_ONCE,
  /** More at once than one can look through: limit. */
  TOO_MANY,
  /** Only the records office keeps the list. */
  NOT_RECORDS_OFFICE,
  /** There is no such matter in the rules of today. */
  NO_SUCH_MATTER,
  /** The rule that says so must be named. */
  ARTICLE_MISSING;

  @Override
  public String feature() {
    return "bulk";
  }
}
