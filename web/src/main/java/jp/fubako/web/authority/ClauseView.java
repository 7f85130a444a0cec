package jp.fubako.web.authority;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import jp.fubako.authority.AuthorityService;
import jp.fubako.authority.ClauseLine;
import jp.fubako.authority.Matter;
import jp.fubako.authority.Reservation;
import jp.fubako.authority.RuleVersionService;
import jp.fubako.organisation.PostKind;
import jp.fubako.web.shared.Notices;

/** One clause of 専決の制限 in a draft. */
@Named
@ViewScoped
public class ClauseView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RuleVersionService versions;
  @Inject private AuthorityService authority;

  private UUID id;
  private Integer line;
  private long seen;
  private Reservation reservation = Reservation.IMPORTANT;
  private String words;
  private String matter;
  private PostKind raiseTo = PostKind.MAYOR;
  private String level;
  private String article;

  /** Reads the clause; without a number a new one begins. */
  public void load() {
    var version = versions.version(id);
    seen = version.row().version();
    var clauses = version.lines().clauses();
    if (line != null && line > 0 && line <= clauses.size()) {
      var clause = clauses.get(line - 1);
      reservation = clause.reservation();
      words = clause.words();
      matter = clause.matter();
      raiseTo = clause.raiseTo();
      level = clause.level();
      article = clause.article();
    }
  }

  public String save() {
    var clause =
        new ClauseLine(reservation, words, matter == null ? "" : matter, raiseTo, level, article);
    versions.save(id, seen, versions.version(id).lines().withClause(index(), clause));
    Notices.done("authority.line.saved");
    return back();
  }

  public String remove() {
    versions.save(id, seen, versions.version(id).lines().withoutClause(index()));
    Notices.done("authority.line.removed");
    return back();
  }

  private String back() {
    return "/authority/version?faces-redirect=true&tab=clauses&id=" + id;
  }

  private int index() {
    return isFresh() ? -1 : line - 1;
  }

  public boolean isFresh() {
    return line == null || line < 1;
  }

  public List<Matter> getMatters() {
    return authority.mattersOf(id);
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

  public Reservation getReservation() {
    return reservation;
  }

  public void setReservation(Reservation reservation) {
    this.reservation = reservation;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = matter;
  }

  public PostKind getRaiseTo() {
    return raiseTo;
  }

  public void setRaiseTo(PostKind raiseTo) {
    this.raiseTo = raiseTo;
  }

  public String getLevel() {
    return level;
  }

  public void setLevel(String level) {
    this.level = level;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }
}
