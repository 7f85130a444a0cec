package jp.fubako.web.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;
import jp.fubako.wording.Blanks;
import jp.fubako.wording.KeptFor;
import jp.fubako.wording.SaveText;
import jp.fubako.wording.StandardTextRow;
import jp.fubako.wording.TextPlace;
import jp.fubako.wording.WordingService;

/** 定型文: the list, and one of them in the form. */
@Named
@ViewScoped
public class TextsView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WordingService wording;

  private UUID id;
  private long version;
  private TextPlace place = TextPlace.INQUIRY;
  private String name;
  private String body;
  private KeptFor keptFor = KeptFor.PERSON;
  private Verdict keeping = Verdict.allowed();
  private transient List<StandardTextRow> rows;

  /** Puts the chosen text into the form. */
  public void load() {
    getRows().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .ifPresent(
            row -> {
              version = row.version();
              place = row.place();
              name = row.name();
              body = row.body();
              keptFor = row.keptFor();
              keeping = row.keeping();
            });
  }

  public String save() {
    wording.save(new SaveText(id, version, place, name, body, keptFor));
    return again("wording.texts.saved");
  }

  public String remove() {
    wording.removeText(id, version);
    return again("wording.texts.removed");
  }

  private static String again(String said) {
    Notices.done(said);
    return "/wording/texts?faces-redirect=true";
  }

  public List<StandardTextRow> getRows() {
    if (rows == null) {
      rows = wording.texts();
    }
    return rows;
  }

  public boolean isKeepable() {
    return keeping.isAllowed();
  }

  public Verdict getKeeping() {
    return keeping;
  }

  public boolean isFresh() {
    return id == null;
  }

  public TextPlace[] getPlaces() {
    return TextPlace.values();
  }

  public KeptFor[] getShelves() {
    return KeptFor.values();
  }

  public List<String> getBlanks() {
    return Blanks.NAMES;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public TextPlace getPlace() {
    return place;
  }

  public void setPlace(TextPlace place) {
    this.place = place;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public KeptFor getKeptFor() {
    return keptFor;
  }

  public void setKeptFor(KeptFor keptFor) {
    this.keptFor = keptFor;
  }
}
