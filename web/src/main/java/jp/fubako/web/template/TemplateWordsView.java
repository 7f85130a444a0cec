package jp.fubako.web.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import jp.fubako.authority.AuthorityService;
import jp.fubako.authority.Matter;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PersonRow;
import jp.fubako.organisation.StaffedPost;
import jp.fubako.organisation.UnitRow;
import jp.fubako.shared.OfficeClock;
import jp.fubako.template.TemplateLine;
import jp.fubako.template.TemplateService;
import jp.fubako.template.TemplateStep;
import jp.fubako.web.shared.Texts;

/** A template in the words of the office of today. */
@Named
@RequestScoped
public class TemplateWordsView {

  @Inject private TemplateService templates;
  @Inject private AuthorityService authority;
  @Inject private OrganisationService organisation;
  @Inject private OfficeClock clock;

  private List<StaffedPost> posts;

  /** 契約・全ての課. */
  public String caseOf(TemplateLine row) {
    var matter =
        row.matter().isEmpty()
            ? Texts.of("template.list.allMatters")
            : authority.matters(clock.today()).stream()
                .filter(m -> m.code().equals(row.matter()))
                .map(Matter::name)
                .findFirst()
                .orElse(row.matter());
    var unit =
        row.unit().isEmpty()
            ? Texts.of("template.list.allUnits")
            : organisation
                .unitByCode(row.unit(), clock.today())
                .map(UnitRow::name)
                .orElse(row.unit());
    return Texts.of("template.list.case", matter, unit);
  }

  /** The steps of one line, one after the other. */
  public String words(List<TemplateStep> line) {
    return line.stream().map(this::words).collect(Collectors.joining(" → "));
  }

  private String words(TemplateStep step) {
    return Texts.of(
        "template.list.step", Texts.of("template.kind." + step.kind().name()), target(step));
  }

  private String target(TemplateStep step) {
    var today = clock.today();
    return switch (step.target()) {
      case POST ->
          posts().stream()
              .filter(p -> p.code().equals(step.code()))
              .map(StaffedPost::fullTitle)
              .findFirst()
              .orElse(step.code());
      case PERSON ->
          organisation.personByStaffNo(step.code(), today).map(PersonRow::name).orElse(step.code());
      case UNIT ->
          organisation.unitByCode(step.code(), today).map(UnitRow::name).orElse(step.code());
      case RULE, OWN_LINE, OWN_HEAD -> Texts.of("template.target." + step.target().name());
    };
  }

  private List<StaffedPost> posts() {
    if (posts == null) {
      posts = templates.posts(clock.today());
    }
    return posts;
  }
}
