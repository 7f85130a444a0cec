package jp.fubako.web.numbering;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.numbering.NumberKind;
import jp.fubako.numbering.NumberRuleService;
import jp.fubako.numbering.YearBasis;
import jp.fubako.organisation.Duty;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;

/** One rule of numbers that begins on a coming day. */
@Named
@ViewScoped
public class NumberRuleView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String BACK = "/numbering/rules?faces-redirect=true";

  @Inject private NumberRuleService rules;
  @Inject private AccessService access;

  private UUID id;
  private long seen;
  private RuleForm form = new RuleForm();

  /** Reads the rule; without an id a new one begins. */
  public void load() {
    rules.rules().stream()
        .filter(r -> r.id().equals(id))
        .forEach(
            r -> {
              seen = r.version();
              form = RuleForm.of(r.line());
            });
  }

  public String save() {
    if (id == null) {
      rules.add(form.line());
    } else {
      rules.change(id, seen, form.line());
    }
    Notices.done("numbering.rule.saved");
    return BACK;
  }

  public String remove() {
    rules.remove(id, seen);
    Notices.done("numbering.rule.removed");
    return BACK;
  }

  /** Number 123 as it would be written. */
  public String getSample() {
    var symbol = access.caller().mainDuty().map(Duty::symbol).orElse("");
    return rules.sample(form.line(), symbol);
  }

  /** What keeps the rule from being kept as it is typed. */
  public Verdict getCheck() {
    return rules.check(id, form.line());
  }

  public boolean isChecked() {
    return form.getFrom() != null && !getCheck().isAllowed();
  }

  public boolean isFresh() {
    return id == null;
  }

  public List<NumberKind> getKinds() {
    return List.of(NumberKind.values());
  }

  public List<YearBasis> getBases() {
    return List.of(YearBasis.values());
  }

  public RuleForm getForm() {
    return form;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
