package jp.fubako.approval;

/**
 * Why a decision is made for the decider (domain 2.5 rules 3 and 4).
 *
 * @param urgency why it cannot wait; mandatory
 * @param instruction 事前の指示: who instructed, when and what; may be empty
 * @param unavoidable 緊急やむを得ない even though the matter is grave
 */
public record ActingReason(String urgency, String instruction, boolean unavoidable) {

  public ActingReason {
    urgency = urgency == null ? "" : urgency.strip();
    instruction = instruction == null ? "" : instruction.strip();
  }

  /** As it stands in the record. */
  String words() {
    return "急を要する理由: "
        + urgency
        + (instruction.isEmpty() ? "" : "／事前の指示: " + instruction)
        + (unavoidable ? "／緊急やむを得ない" : "");
  }
}
