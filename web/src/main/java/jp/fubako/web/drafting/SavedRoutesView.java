package jp.fubako.web.drafting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.savedroute.SaveRoute;
import jp.fubako.savedroute.SavedRouteRow;
import jp.fubako.savedroute.SavedRouteService;
import jp.fubako.web.shared.Notices;

/** 保存した経路: taken into the draft, and the draft's additions kept under a name. */
@Named
@ViewScoped
public class SavedRoutesView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SavedRouteService saved;
  @Inject private EditView edit;

  private UUID chosen;
  private String name;
  private boolean shared;
  private transient List<SavedRouteRow> rows;

  /** Puts the chosen route in place of what was added; whoever is gone is told. */
  public void use() {
    if (chosen == null) {
      return;
    }
    var route = saved.choose(chosen);
    var form = edit.getForm();
    form.setRaiseTo(route.raiseTo());
    form.setConsultPosts(route.consultPosts().toArray(UUID[]::new));
    form.setReaderPosts(route.readerPosts().toArray(UUID[]::new));
    edit.autosave();
    if (route.gone().isEmpty()) {
      Notices.done("drafting.saved.used");
    } else {
      Notices.warn("drafting.saved.gone", String.join("、", route.gone()));
    }
  }

  /** Keeps what is added to the draft's route. */
  public void keep() {
    var form = edit.getForm();
    chosen =
        saved.save(
            new SaveRoute(
                name,
                shared,
                form.getRaiseTo(),
                List.of(form.getConsultPosts()),
                List.of(form.getReaderPosts())));
    Notices.done("drafting.saved.kept", name.strip());
    name = null;
    rows = null;
  }

  public void remove() {
    if (chosen != null) {
      saved.remove(chosen);
      chosen = null;
      rows = null;
      Notices.done("drafting.saved.removed");
    }
  }

  public List<SavedRouteRow> getRows() {
    if (rows == null) {
      rows = saved.routes();
    }
    return rows;
  }

  public UUID getChosen() {
    return chosen;
  }

  public void setChosen(UUID chosen) {
    this.chosen = chosen;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }
}
