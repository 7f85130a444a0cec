package jp.fubako.web.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.authority.RuleVersion;
import jp.fubako.authority.RuleVersionService;
import jp.fubako.authority.TestResult;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;

/** One version: what stands in it, what is wrong with it, whether its tests pass. */
@Named
@ViewScoped
public class VersionView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String SELF = "/authority/version?faces-redirect=true&id=";
  private static final String LIST = "/authority/versions?faces-redirect=true";

  @Inject private RuleVersionService versions;

  private UUID id;
  private String tab = "rules";
  private long seen;
  private final VersionForm form = new VersionForm();
  private transient RuleVersion version;
  private transient List<TestResult> results;
  private transient Verdict release;
  private transient Verdict withdrawal;

  /** Reads the version; what is typed from now on is about this state of it. */
  public void load() {
    var row = getVersion().row();
    seen = row.version();
    form.setName(row.name());
    form.setBasis(row.basis());
    form.setFrom(row.from());
  }

  public String describe() {
    versions.describe(id, seen, form.getName(), form.getBasis(), form.getFrom());
    Notices.done("authority.version.described");
    return SELF + id;
  }

  public String release() {
    versions.release(id, seen, form.getReason());
    Notices.done("authority.version.released", form.getFrom());
    return SELF + id;
  }

  public String withdraw() {
    versions.withdraw(id, seen, form.getReason());
    Notices.done("authority.version.withdrawn");
    return SELF + id;
  }

  public String discard() {
    versions.discard(id, seen);
    Notices.done("authority.version.discarded");
    return LIST;
  }

  public String removeTest(int index) {
    versions.save(id, seen, getVersion().lines().withoutTest(index));
    Notices.done("authority.line.removed");
    return SELF + id + "&tab=tests";
  }

  public RuleVersion getVersion() {
    if (version == null) {
      version = versions.version(id);
    }
    return version;
  }

  /** The tests of the version, run now. */
  public List<TestResult> getResults() {
    if (results == null) {
      results = versions.runTests(id);
    }
    return results;
  }

  public long getFailing() {
    return getResults().stream().filter(r -> !r.passed()).count();
  }

  public Verdict getMayRelease() {
    if (release == null) {
      release = versions.mayRelease(id);
    }
    return release;
  }

  public Verdict getKeep() {
    return versions.mayKeep();
  }

  public Verdict getMayWithdraw() {
    if (withdrawal == null) {
      withdrawal = versions.mayWithdraw(id);
    }
    return withdrawal;
  }

  public boolean isEditable() {
    return getVersion().row().draft();
  }

  public boolean shows(String which) {
    return which.equals(tab);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = tab == null ? "rules" : tab;
  }

  public VersionForm getForm() {
    return form;
  }
}
