package jp.fubako.web.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import jp.fubako.authority.RuleVersionService;
import jp.fubako.web.shared.Notices;

/** One row of a draft's table. */
@Named
@ViewScoped
public class LineView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RuleVersionService versions;

  private UUID id;
  private Integer line;
  private long seen;
  private RuleForm form = new RuleForm();

  /** Reads the row; without a number a new one begins. */
  public void load() {
    var version = versions.version(id);
    seen = version.row().version();
    var rules = version.lines().rules();
    if (line != null && line > 0 && line <= rules.size()) {
      form = RuleForm.of(rules.get(line - 1));
    }
  }

  public String save() {
    versions.save(id, seen, versions.version(id).lines().withRule(index(), form.line()));
    Notices.done("authority.line.saved");
    return back();
  }

  public String remove() {
    versions.save(id, seen, versions.version(id).lines().withoutRule(index()));
    Notices.done("authority.line.removed");
    return back();
  }

  private String back() {
    return "/authority/version?faces-redirect=true&id=" + id;
  }

  private int index() {
    return isFresh() ? -1 : line - 1;
  }

  public boolean isFresh() {
    return line == null || line < 1;
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

  public Integer getLine() {
    return line;
  }

  public void setLine(Integer line) {
    this.line = line;
  }
}
