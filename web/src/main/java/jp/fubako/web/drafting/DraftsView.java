package jp.fubako.web.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.ProposalFilter;
import jp.fubako.drafting.ProposalRow;
import jp.fubako.drafting.ProposalState;
import jp.fubako.shared.PageOf;
import jp.fubako.web.shared.FormatView;

/** 起案の一覧. All its state stands in the URL. */
@Named
@RequestScoped
public class DraftsView {

  private static final int ROWS = 20;

  /** The tabs: the caller's own proposals by what is to be done, and those of his section. */
  public enum Box {
    OPEN(EnumSet.of(ProposalState.DRAFT, ProposalState.RETURNED)),
    ROUTING(EnumSet.of(ProposalState.ROUTING)),
    DECIDED(EnumSet.of(ProposalState.DECIDED, ProposalState.PREPARING, ProposalState.ENFORCED)),
    ENDED(
        EnumSet.of(
            ProposalState.COMPLETED,
            ProposalState.WITHDRAWN,
            ProposalState.REJECTED,
            ProposalState.SCRAPPED)),
    SECTION(EnumSet.noneOf(ProposalState.class));

    private final Set<ProposalState> states;

    Box(Set<ProposalState> states) {
      this.states = states;
    }
  }

  /** A tab. */
  public record Tab(Box box, boolean shown) {
    public String param() {
      return box.name().toLowerCase(Locale.ROOT);
    }

    public String look() {
      return shown ? "tab-current" : "";
    }

    public String current() {
      return shown ? "page" : null;
    }
  }

  private DraftingService drafting;
  private FormatView format;
  private Box box = Box.OPEN;
  private String words = "";
  private int number = 1;
  private PageOf<ProposalRow> rows = new PageOf<>(List.of(), 0, 0, ROWS);

  public DraftsView() {}

  @Inject
  public DraftsView(DraftingService drafting, FormatView format) {
    this.drafting = drafting;
    this.format = format;
  }

  public void load() {
    var filter = new ProposalFilter(box.states, words);
    var offset = PageOf.offset(number, ROWS);
    rows =
        box == Box.SECTION
            ? drafting.ofSection(filter, offset, ROWS)
            : drafting.mine(filter, offset, ROWS);
  }

  /** A new draft; the person goes on at its form. */
  public String draft() {
    return "/drafting/edit?faces-redirect=true&id=" + drafting.draftNew();
  }

  public List<Tab> getTabs() {
    return Arrays.stream(Box.values()).map(b -> new Tab(b, b == box)).toList();
  }

  public String path(ProposalRow row) {
    return (row.state().editable() ? "/drafting/edit.xhtml?id=" : "/drafting/case.xhtml?id=")
        + row.id();
  }

  public String dueLook(ProposalRow row) {
    return row.state().frozen() ? "plain" : format.dueLook(row.dueOn());
  }

  public String getBox() {
    return box.name().toLowerCase(Locale.ROOT);
  }

  public void setBox(String name) {
    box =
        Arrays.stream(Box.values())
            .filter(b -> b.name().equalsIgnoreCase(name))
            .findFirst()
            .orElse(Box.OPEN);
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words == null ? "" : words;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public PageOf<ProposalRow> getRows() {
    return rows;
  }
}
