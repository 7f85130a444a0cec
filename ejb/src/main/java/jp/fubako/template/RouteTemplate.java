package jp.fubako.template;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** 経路様式: a template from a day on. */
@Entity
@Table(name = "route_template")
class RouteTemplate {

  @Id private UUID id;

  @Version private long version;

  @Column(nullable = false, length = 50)
  private String code;

  @Column(nullable = false, length = 100)
  private String name;

  @Column(name = "matter_code", nullable = false, length = 50)
  private String matterCode;

  @Column(name = "unit_code", nullable = false, length = 20)
  private String unitCode;

  @Column(nullable = false, length = 200)
  private String article;

  @Column(name = "valid_from", nullable = false)
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @OneToMany(
      mappedBy = "template",
      fetch = FetchType.EAGER,
      cascade = CascadeType.ALL,
      orphanRemoval = true)
  private List<RouteTemplateStep> steps = new ArrayList<>();

  protected RouteTemplate() {}

  RouteTemplate(TemplateLine line) {
    id = UUID.randomUUID();
    code = line.code();
    name = line.name();
    matterCode = line.matter();
    unitCode = line.unit();
    article = line.article();
    validFrom = line.from();
    line.steps().forEach(step -> steps.add(new RouteTemplateStep(this, step)));
  }

  /** Holds until this day. */
  void ends(LocalDate lastDay) {
    validTo = lastDay;
  }

  String code() {
    return code;
  }

  TemplateLine line() {
    return new TemplateLine(
        code,
        name,
        matterCode,
        unitCode,
        article,
        validFrom,
        validTo,
        steps.stream().map(RouteTemplateStep::step).toList());
  }
}
