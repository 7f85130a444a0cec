package jp.fubako.web.approval;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.fubako.approval.DecisionDetail;
import jp.fubako.approval.DetourService;
import jp.fubako.approval.FulfilCondition;
import jp.fubako.approval.PullUp;
import jp.fubako.approval.RecallStep;
import jp.fubako.approval.RecallSubmission;
import jp.fubako.approval.RouteAction;
import jp.fubako.approval.StepRow;
import jp.fubako.drafting.DraftingService;
import jp.fubako.drafting.EndProposal;
import jp.fubako.routing.StepKind;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.Texts;

/** その他の操作: what can be done with a route apart from going up, and why not. */
@Named
@ViewScoped
public class ActsView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private DetourService detours;
  @Inject private DraftingService drafting;

  private transient DecisionDetail shown;
  private final UUID requestKey = UUID.randomUUID();
  private final Map<String, String> words = new HashMap<>();

  /** The page's route; asked for first by the page. */
  public ActsView of(DecisionDetail route) {
    shown = route == null ? shown : route;
    return this;
  }

  /** One line of the menu. */
  public record Entry(RouteAction name, Verdict verdict) {
    public boolean open() {
      return verdict.isAllowed();
    }

    /** Path of the page on which it is done; empty for what is done in a sheet. */
    public String page() {
      return switch (name) {
        case AMEND -> "/amendment/amend.xhtml";
        case REROUTE -> "/approval/reroute.xhtml";
        default -> "";
      };
    }
  }

  /** What is open, in the order of use. */
  public List<Entry> getOpen() {
    return entries().filter(Entry::open).toList();
  }

  /** What is not open now, each with its reason. */
  public List<Entry> getShut() {
    return entries().filter(e -> !e.open()).toList();
  }

  private Stream<Entry> entries() {
    return Stream.of(
            RouteAction.RECALL,
            RouteAction.POST_REVIEW,
            RouteAction.ACT_FOR,
            RouteAction.PULL_UP,
            RouteAction.AMEND,
            RouteAction.REROUTE,
            RouteAction.OBJECT,
            RouteAction.REJECT,
            RouteAction.SCRAP,
            RouteAction.WITHDRAW)
        .map(a -> new Entry(a, shown.verdicts().get(a)));
  }

  public boolean may(String action) {
    return shown != null && shown.may(RouteAction.valueOf(action));
  }

  public Verdict verdict(String action) {
    return shown.verdicts().get(RouteAction.valueOf(action));
  }

  /** 引上げ: those who are jumped over and see it afterwards. */
  public String getJumped() {
    var own = shown.stepIds().get(RouteAction.PULL_UP);
    return shown.steps().stream()
        .filter(s -> s.id().equals(own))
        .flatMap(s -> shown.steps().stream().filter(o -> o.precedes(s) && o.open()))
        .map(ActsView::who)
        .collect(Collectors.joining("、"));
  }

  /** 取下げ・廃案: other sections that have agreed and are told; empty when there is none. */
  public String getTold() {
    var agreed =
        shown.steps().stream()
            .filter(s -> s.kind() == StepKind.CONCURRENCE && s.actedAt() != null)
            .map(ActsView::who)
            .collect(Collectors.joining("、"));
    return agreed.isEmpty() ? "" : Texts.of("approval.acts.told", agreed);
  }

  static String who(StepRow step) {
    return (step.fullTitle() + " " + step.holderName()).strip();
  }

  public String recall() {
    detours.recall(new RecallStep(step(RouteAction.RECALL), requestKey, ""));
    return decision("approval.acts.recalled");
  }

  public String recallSubmission() {
    detours.recallSubmission(new RecallSubmission(shown.subjectId(), requestKey, ""));
    Notices.done("approval.acts.submissionRecalled", shown.title());
    return "/drafting/edit?faces-redirect=true&id=" + shown.subjectId();
  }

  public String pullUp() {
    detours.pullUp(new PullUp(step(RouteAction.PULL_UP), requestKey, words.get("PULL_UP")));
    return decision("approval.acts.pulledUp");
  }

  public String fulfil() {
    detours.fulfil(new FulfilCondition(shown.subjectId(), requestKey, words.get("FULFIL")));
    return theCase("approval.acts.fulfilled");
  }

  public String withdraw() {
    drafting.withdraw(ending("WITHDRAW"));
    return theCase("drafting.case.withdrawn");
  }

  public String scrap() {
    drafting.scrap(ending("SCRAP"));
    return theCase("approval.acts.scrapped");
  }

  private EndProposal ending(String action) {
    var version = drafting.detail(shown.subjectId()).version();
    return new EndProposal(shown.subjectId(), version, requestKey, words.get(action));
  }

  private UUID step(RouteAction action) {
    return shown.stepIds().get(action);
  }

  private String decision(String said) {
    Notices.done(said, shown.title());
    return "/approval/decide?faces-redirect=true&id=" + shown.subjectId();
  }

  private String theCase(String said) {
    Notices.done(said, shown.title());
    return "/drafting/case?faces-redirect=true&id=" + shown.subjectId();
  }

  public Map<String, String> getWords() {
    return words;
  }
}
