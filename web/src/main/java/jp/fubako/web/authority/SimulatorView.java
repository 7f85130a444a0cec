package jp.fubako.web.authority;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import jp.fubako.authority.AuthorityService;
import jp.fubako.authority.Matter;
import jp.fubako.authority.Reservation;
import jp.fubako.authority.RuleVersionRow;
import jp.fubako.authority.RuleVersionService;
import jp.fubako.authority.TestLine;
import jp.fubako.routing.RouteTrialService;
import jp.fubako.routing.TrialAnswer;
import jp.fubako.routing.TryRoute;
import jp.fubako.shared.OfficeClock;
import jp.fubako.web.shared.Notices;

/** 専決シミュレーター: the whole question stands in the address. */
@Named
@ViewScoped
public class SimulatorView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RouteTrialService trials;
  @Inject private RuleVersionService versions;
  @Inject private AuthorityService authority;
  @Inject private OfficeClock clock;

  private final QuestionForm form = new QuestionForm();
  private final EnumSet<Reservation> reservations = EnumSet.noneOf(Reservation.class);
  private transient TrialAnswer answer;

  /** Answers the question, if there is one. */
  public void load() {
    if (form.getOn() == null) {
      form.setOn(clock.today());
    }
    var ticked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("r", new String[0]);
    for (var name : ticked) {
      for (var each : Reservation.values()) {
        if (each.name().equals(name)) {
          reservations.add(each);
        }
      }
    }
  }

  public TrialAnswer getAnswer() {
    if (answer == null && isAsked()) {
      answer =
          trials.tryOut(
              new TryRoute(
                  form.getVersion(),
                  form.getMatter(),
                  form.getAmount(),
                  form.getUnit(),
                  reservations,
                  form.getOn()));
    }
    return answer;
  }

  public boolean isAsked() {
    return form.getMatter() != null && form.getUnit() != null && form.getOn() != null;
  }

  public boolean isAnswered() {
    return isAsked() && getAnswer().verdict().isAllowed();
  }

  public boolean isRefused() {
    return isAsked() && !getAnswer().verdict().isAllowed();
  }

  /** Keeps the answer as a test of the draft. */
  public String keep() {
    var trial = getAnswer().trial();
    var version = form.getVersion();
    var stored = versions.version(version);
    var test =
        new TestLine(
            form.getTitle(),
            form.getMatter(),
            form.getAmount(),
            form.getUnit(),
            reservations,
            trial.decider(),
            trial.route());
    versions.save(version, stored.row().version(), stored.lines().withTest(test));
    Notices.done("authority.simulator.kept");
    return "/authority/version?faces-redirect=true&tab=tests&id=" + version;
  }

  /** Whether the answer can be kept: only in a draft. */
  public boolean isKeepable() {
    return isAnswered()
        && form.getVersion() != null
        && versions.version(form.getVersion()).row().draft();
  }

  public List<Matter> getMatters() {
    var on = form.getOn() == null ? clock.today() : form.getOn();
    return form.getVersion() == null
        ? authority.matters(on)
        : authority.mattersOf(form.getVersion());
  }

  public List<RuleVersionRow> getVersions() {
    return versions.versions();
  }

  public boolean ticked(Reservation reservation) {
    return reservations.contains(reservation);
  }

  public QuestionForm getForm() {
    return form;
  }
}
