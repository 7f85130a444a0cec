package jp.fubako.template;

/**
 * A step of a template.
 *
 * @param stage from 1; stages come one after the other
 * @param line from 1; lines of a stage run side by side
 * @param ordinal from 1; steps of a line come one after the other
 * @param code of the post, person or unit; empty for the other targets
 */
public record TemplateStep(
    int stage, int line, int ordinal, AskKind kind, AskTarget target, String code) {

  public TemplateStep {
    code = code == null ? "" : code.strip();
  }
}
