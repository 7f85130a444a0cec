package jp.fubako.web.seals;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.SealHandling;
import jp.fubako.seals.RequestSeal;
import jp.fubako.seals.SealRow;
import jp.fubako.seals.SealsDetail;
import jp.fubako.seals.SealsService;
import jp.fubako.web.shared.Notices;

/** 公印 of the case whose page is shown. */
@Named
@ViewScoped
public class SealCaseView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SealsService seals;
  @Inject private DraftingService drafting;

  private UUID id;
  private long version;
  private final UUID requestKey = UUID.randomUUID();
  private SealHandling handling;
  private UUID sealId;
  private int count = 1;
  private transient SealsDetail detail;
  private transient List<SealRow> inUse;

  @PostConstruct
  public void open() {
    var shown = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    id = UUID.fromString(shown.get("id"));
    var proposal = drafting.detail(id);
    version = proposal.version();
    handling = proposal.fields().seal();
    sealId =
        getInUse().stream()
            .filter(s -> s.name().equals("町長印"))
            .findFirst()
            .map(SealRow::id)
            .orElse(null);
  }

  /** Asks the keeper. */
  public String ask() {
    seals.request(new RequestSeal(id, version, requestKey, sealId, count));
    return again("seals.case.asked");
  }

  public String takeBack() {
    seals.takeBack(getDetail().request().id(), requestKey);
    return again("seals.case.takenBack");
  }

  private String again(String said) {
    Notices.done(said);
    return "/drafting/case?faces-redirect=true&id=" + id;
  }

  public SealsDetail getDetail() {
    if (detail == null) {
      detail = seals.detail(id);
    }
    return detail;
  }

  public List<SealRow> getInUse() {
    if (inUse == null) {
      inUse = seals.inUse();
    }
    return inUse;
  }

  public boolean isRequired() {
    return handling == SealHandling.REQUIRED;
  }

  public SealHandling getHandling() {
    return handling;
  }

  public UUID getSealId() {
    return sealId;
  }

  public void setSealId(UUID sealId) {
    this.sealId = sealId;
  }

  public int getCount() {
    return count;
  }

  public void setCount(int count) {
    this.count = count;
  }
}
