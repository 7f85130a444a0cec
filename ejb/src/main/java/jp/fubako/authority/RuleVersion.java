package jp.fubako.authority;

import java.util.List;

/**
 * A version with everything that stands in it.
 *
 * @param faults why it cannot be released
 */
public record RuleVersion(RuleVersionRow row, RuleLines lines, List<RuleFault> faults) {

  public RuleVersion {
    faults = List.copyOf(faults);
  }
}
