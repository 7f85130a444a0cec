package jp.fubako.web.template;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.fubako.authority.AuthorityService;
import jp.fubako.authority.Matter;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.UnitRow;
import jp.fubako.shared.OfficeClock;
import jp.fubako.template.AskKind;
import jp.fubako.template.AskTarget;
import jp.fubako.template.TemplateLine;
import jp.fubako.template.TemplateService;
import jp.fubako.web.shared.Notices;

/** One template from a coming day on. */
@Named
@ViewScoped
public class RouteTemplateView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 10;

  @Inject private TemplateService templates;
  @Inject private AuthorityService authority;
  @Inject private OrganisationService organisation;
  @Inject private OfficeClock clock;

  private String code;
  private LocalDate from;
  private String name;
  private String matter;
  private String unit;
  private String article;
  private final List<StepForm> steps = new ArrayList<>();

  /** Begins with the template that holds, or with the usual way. */
  public void load() {
    steps.clear();
    templates.templates(clock.today()).stream()
        .filter(t -> t.code().equals(code))
        .reduce((earlier, later) -> later)
        .ifPresent(this::take);
    if (steps.isEmpty()) {
      take(AskKind.REVIEW, AskTarget.OWN_LINE);
      take(AskKind.DECISION, AskTarget.RULE);
    }
    while (steps.size() < ROWS) {
      steps.add(StepForm.empty(steps.size() + 1));
    }
  }

  private void take(TemplateLine line) {
    name = line.name();
    matter = line.matter();
    unit = line.unit();
    article = line.article();
    from = line.from().isAfter(clock.today()) ? line.from() : null;
    line.steps().stream().map(StepForm::of).forEach(steps::add);
  }

  private void take(AskKind kind, AskTarget target) {
    var step = StepForm.empty(steps.size() + 1);
    step.setKind(kind);
    step.setTarget(target);
    steps.add(step);
  }

  public String save() {
    var typed = steps.stream().filter(s -> s.getKind() != null).map(StepForm::step).toList();
    templates.save(new TemplateLine(code, name, matter, unit, article, from, null, typed));
    Notices.done("template.edit.saved");
    return "/template/list?faces-redirect=true";
  }

  public List<StepForm> getSteps() {
    return steps;
  }

  public List<AskKind> getKinds() {
    return List.of(AskKind.values());
  }

  public List<AskTarget> getTargets() {
    return List.of(AskTarget.values());
  }

  public List<Matter> getMatters() {
    return authority.matters(clock.today());
  }

  public List<UnitRow> getUnits() {
    return organisation.sections(clock.today());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = matter;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }
}
