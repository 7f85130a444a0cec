package jp.fubako.web.seals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PostRow;
import jp.fubako.seals.SealKind;
import jp.fubako.seals.SealRow;
import jp.fubako.seals.SealsService;
import jp.fubako.shared.OfficeClock;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;

/** 公印の一覧: the seals of the office with keeper and place. */
@Named
@ViewScoped
public class SealListView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SealsService seals;
  @Inject private OrganisationService organisation;
  @Inject private OfficeClock clock;

  private final SealForm form = new SealForm();
  private transient List<SealRow> rows;
  private transient List<PostRow> heads;

  public String defineNow() {
    seals.define(form.command());
    Notices.done("seals.list.defined", form.getName());
    return "/seals/seals?faces-redirect=true";
  }

  /** 廃止 as of today. */
  public String end(SealRow row) {
    seals.end(row.id(), clock.today());
    Notices.done("seals.list.ended", row.name());
    return "/seals/seals?faces-redirect=true";
  }

  public boolean endable(SealRow row) {
    return getDefine().isAllowed() && row.validTo() == null;
  }

  public Verdict getDefine() {
    return seals.mayDefine();
  }

  public List<SealRow> getRows() {
    if (rows == null) {
      rows = seals.all();
    }
    return rows;
  }

  /** Whom to name as keeper: the heads of the sections. */
  public List<PostRow> getHeads() {
    if (heads == null) {
      var today = clock.today();
      heads =
          organisation.sections(today).stream()
              .map(section -> organisation.headOf(section.id(), today))
              .flatMap(Optional::stream)
              .toList();
    }
    return heads;
  }

  public List<SealKind> getKinds() {
    return List.of(SealKind.values());
  }

  public SealForm getForm() {
    return form;
  }
}
