package jp.fubako.web.custody;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.fubako.custody.CustodyService;
import jp.fubako.custody.Entrust;
import jp.fubako.custody.Heirs;
import jp.fubako.custody.LooseEnd;
import jp.fubako.custody.LooseKind;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.Texts;

/** 責任者のいない案件: the list, and who takes one of them over. */
@Named
@ViewScoped
public class QueueView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CustodyService custody;

  private String kind;
  private UUID id;
  private UUID heir;
  private String reason;
  private transient List<LooseEnd> ends;
  private transient Heirs heirs;

  /** Looks at one of them when the address names it. */
  public void load() {
    if (isChosen()) {
      getHeirs();
    }
  }

  public String entrust() {
    custody.entrust(new Entrust(chosen(), id, heir, reason));
    Notices.done("custody.queue.done");
    return "/custody/queue?faces-redirect=true";
  }

  public List<LooseEnd> getEnds() {
    if (ends == null) {
      ends = custody.queue();
    }
    return ends;
  }

  /** The kinds of which there are any. */
  public List<LooseKind> getKinds() {
    return Arrays.stream(LooseKind.values()).filter(k -> !ends(k).isEmpty()).toList();
  }

  public List<LooseEnd> ends(LooseKind of) {
    return getEnds().stream().filter(e -> e.kind() == of).toList();
  }

  /** The title, unless it is secret. */
  public String title(LooseEnd end) {
    return end.title() == null ? Texts.of("records.secret") : end.title();
  }

  public boolean isChosen() {
    return id != null && chosen() != null;
  }

  private LooseKind chosen() {
    return Arrays.stream(LooseKind.values())
        .filter(k -> k.name().equals(kind))
        .findFirst()
        .orElse(null);
  }

  public Heirs getHeirs() {
    if (heirs == null) {
      heirs = custody.heirs(chosen(), id);
    }
    return heirs;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getHeir() {
    return heir;
  }

  public void setHeir(UUID heir) {
    this.heir = heir;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
