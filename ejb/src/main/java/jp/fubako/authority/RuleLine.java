package jp.fubako.authority;

import java.util.List;
import jp.fubako.organisation.PostKind;

/**
 * One row of the table (別表) as it is written: for a matter, from an amount up to below another, who
 * decides. Units stand with their codes.
 *
 * @param matter code of the matter
 * @param name 事項 as the rules write it
 * @param from yen, or null
 * @param below yen, or null
 * @param decider null while nobody is named yet
 * @param deciderUnit code of the section whose post decides; empty for the drafter's own
 * @param level 決裁区分
 * @param article for example 真室川町事務専決規程別表第1 工事請負費の項
 * @param consults in order
 */
public record RuleLine(
    String matter,
    String name,
    Long from,
    Long below,
    PostKind decider,
    String deciderUnit,
    String level,
    String article,
    List<ConsultLine> consults) {

  /** Who is asked before the decision. */
  public record ConsultLine(ConsultKind kind, String unit, PostKind post) {}

  public RuleLine {
    matter = matter.strip();
    name = name.strip();
    deciderUnit = deciderUnit.strip();
    level = level.strip();
    article = article.strip();
    consults = List.copyOf(consults);
  }
}
