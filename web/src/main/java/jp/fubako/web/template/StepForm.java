package jp.fubako.web.template;

import java.io.Serializable;
import jp.fubako.template.AskKind;
import jp.fubako.template.AskTarget;
import jp.fubako.template.TemplateStep;

/** A step of a template while it is typed; without kind it is an empty row. */
public class StepForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private int stage;
  private int line = 1;
  private int ordinal = 1;
  private AskKind kind;
  private AskTarget target = AskTarget.POST;
  private String code;

  static StepForm empty(int stage) {
    var form = new StepForm();
    form.stage = stage;
    return form;
  }

  static StepForm of(TemplateStep step) {
    var form = new StepForm();
    form.stage = step.stage();
    form.line = step.line();
    form.ordinal = step.ordinal();
    form.kind = step.kind();
    form.target = step.target();
    form.code = step.code();
    return form;
  }

  TemplateStep step() {
    return new TemplateStep(stage, line, ordinal, kind, target, code);
  }

  public int getStage() {
    return stage;
  }

  public void setStage(int stage) {
    this.stage = stage;
  }

  public int getLine() {
    return line;
  }

  public void setLine(int line) {
    this.line = line;
  }

  public int getOrdinal() {
    return ordinal;
  }

  public void setOrdinal(int ordinal) {
    this.ordinal = ordinal;
  }

  public AskKind getKind() {
    return kind;
  }

  public void setKind(AskKind kind) {
    this.kind = kind;
  }

  public AskTarget getTarget() {
    return target;
  }

  public void setTarget(AskTarget target) {
    this.target = target;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
