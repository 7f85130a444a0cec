package jp.fubako.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A step of a template; never changed. */
@Entity
@Table(name = "route_template_step")
class RouteTemplateStep {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "template_id", nullable = false)
  private RouteTemplate template;

  @Column(nullable = false)
  private int stage;

  @Column(nullable = false)
  private int line;

  @Column(nullable = false)
  private int ordinal;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private AskKind kind;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private AskTarget target;

  @Column(name = "target_code", nullable = false, length = 30)
  private String code;

  protected RouteTemplateStep() {}

  RouteTemplateStep(RouteTemplate template, TemplateStep step) {
    this.id = UUID.randomUUID();
    this.template = template;
    this.stage = step.stage();
    this.line = step.line();
    this.ordinal = step.ordinal();
    this.kind = step.kind();
    this.target = step.target();
    this.code = step.code();
  }

  TemplateStep step() {
    return new TemplateStep(stage, line, ordinal, kind, target, code);
  }
}
