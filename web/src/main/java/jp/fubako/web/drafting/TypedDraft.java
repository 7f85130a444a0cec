package jp.fubako.web.drafting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.fubako.drafting.DraftMerge.Clash;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.ProposalDetail;
import jp.fubako.drafting.SaveTyped;
import jp.fubako.drafting.SaveTyped.Choice;
import jp.fubako.drafting.SavedDraft;
import jp.fubako.shared.Wareki;
import jp.fubako.web.shared.Texts;

/** What is typed in one window, and the stored draft from which it began. */
public class TypedDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A field that somebody else changed, too.
   *
   * @param caption key of its caption
   */
  public record TwoTexts(String caption, String theirs, String mine) implements Serializable {

    private static final long serialVersionUID = 1L;

    static TwoTexts of(Clash clash) {
      return new TwoTexts(
          DraftControl.caption(clash.field()), words(clash.theirs()), words(clash.mine()));
    }

    private static String words(Object value) {
      return switch (value) {
        case null -> Texts.of("drafting.clash.nothing");
        case String text -> text.isEmpty() ? Texts.of("drafting.clash.nothing") : text;
        case LocalDate day -> Wareki.format(day);
        case Long yen -> "%,d".formatted(yen);
        case Boolean yes -> Texts.of(yes ? "drafting.clash.yes" : "drafting.clash.no");
        default -> Texts.of("drafting.clash.otherChoice");
      };
    }
  }

  private UUID id;
  private long version;
  private DraftForm form;
  private DraftForm base;
  private Instant savedAt;
  private int saves;
  private List<TwoTexts> clashes = List.of();
  private long shown;
  private String otherName;
  private Instant otherAt;

  void begin(ProposalDetail detail) {
    id = detail.id();
    synced(detail.version(), detail.changedAt());
    form = DraftForm.of(detail.fields());
    base = DraftForm.of(detail.fields());
  }

  private void synced(long stored, Instant at) {
    version = stored;
    savedAt = at;
  }

  /**
   * Stores it.
   *
   * @return names of the fields in which somebody else's text was taken over
   */
  List<String> save(DraftingService drafting, Choice choice, Instant now) {
    var saved =
        drafting.saveTyped(new SaveTyped(id, version, base.fields(), form.fields(), choice));
    otherName = saved.byName();
    otherAt = saved.at();
    shown = saved.version();
    clashes = List.copyOf(saved.clashes().stream().map(TwoTexts::of).toList());
    if (saved.stored()) {
      took(saved, choice, now);
    }
    return saved.taken();
  }

  private void took(SavedDraft saved, Choice choice, Instant now) {
    saves++;
    synced(saved.version(), now);
    base = DraftForm.of(saved.fields());
    if (choice != null || !saved.taken().isEmpty()) {
      form = DraftForm.of(saved.fields());
    }
  }

  /** The other text was seen; this one shall stand. */
  Choice choice(boolean mine) {
    return new Choice(shown, mine);
  }

  /** Whether somebody has to choose before anything is stored. */
  public boolean isClashing() {
    return !clashes.isEmpty();
  }

  public List<TwoTexts> getClashes() {
    return clashes;
  }

  public String getOtherName() {
    return otherName;
  }

  public Instant getOtherAt() {
    return otherAt;
  }

  public DraftForm getForm() {
    return form;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public long getVersion() {
    return version;
  }

  /** How often it was stored; the page's script sees by it that its text has arrived. */
  public int getSaves() {
    return saves;
  }
}
