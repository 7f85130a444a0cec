package jp.fubako.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.fubako.custody.SuccessionPlan;
import jp.fubako.custody.SuccessionPlan.State;
import jp.fubako.custody.UnitSuccessionService;
import jp.fubako.organisation.ImportReport.Fault;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.UploadedTable;
import jp.fubako.web.shared.Notices;

/** 組織改正: who has what an abolished unit leaves. */
@Named
@ViewScoped
public class UnitSuccessionView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private UnitSuccessionService successions;
  @Inject private OfficeClock clock;

  private LocalDate effectiveOn;
  private transient Part file;
  private transient List<SuccessionPlan> plans;
  private transient List<Fault> faults = List.of();

  /** The next 1 April is what the table is for, most often. */
  public void load() {
    effectiveOn = FiscalYear.of(clock.today()).next().firstDay();
    plans = successions.plans();
  }

  /** Takes the table in; with wrong rows they are shown and nothing is taken over. */
  public void take() throws IOException {
    try (var in = file.getInputStream()) {
      var bytes = in.readNBytes(UploadedTable.MOST_BYTES + 1);
      faults = successions.load(effectiveOn, file.getSubmittedFileName(), bytes).faults();
    }
    plans = null;
  }

  public String confirm(LocalDate day) {
    successions.confirm(day);
    Notices.done("custody.succession.confirmed", day);
    return "/custody/succession?faces-redirect=true";
  }

  public String discard(LocalDate day) {
    successions.discard(day);
    Notices.done("custody.succession.discarded");
    return "/custody/succession?faces-redirect=true";
  }

  public List<SuccessionPlan> getPlans() {
    if (plans == null) {
      plans = successions.plans();
    }
    return plans;
  }

  public boolean open(SuccessionPlan plan) {
    return plan.state() == State.REHEARSED;
  }

  /** Several names, one after the other. */
  public String words(List<String> names) {
    return String.join("、", names);
  }

  /** Chip of a state. */
  public String look(State state) {
    return switch (state) {
      case REHEARSED -> "plain";
      case CONFIRMED -> "progress";
      case DONE -> "done";
    };
  }

  public List<Fault> getFaults() {
    return faults == null ? List.of() : faults;
  }

  public LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
