package jp.fubako.web.authority;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import jp.fubako.authority.ConsultKind;
import jp.fubako.authority.RuleLine;
import jp.fubako.authority.RuleLine.ConsultLine;
import jp.fubako.organisation.PostKind;

/** What is typed about one row of the table. */
public class RuleForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PLACES = 3;

  private String matter;
  private String name;
  private Long from;
  private Long below;
  private PostKind decider;
  private String deciderUnit;
  private String level;
  private String article;
  private final ArrayList<ConsultForm> consults = new ArrayList<>();

  /** Who is asked; without a kind nobody. */
  public static class ConsultForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ConsultKind kind;
    private String unit;
    private PostKind post;

    public ConsultKind getKind() {
      return kind;
    }

    public void setKind(ConsultKind kind) {
      this.kind = kind;
    }

    public String getUnit() {
      return unit;
    }

    public void setUnit(String unit) {
      this.unit = unit;
    }

    public PostKind getPost() {
      return post;
    }

    public void setPost(PostKind post) {
      this.post = post;
    }
  }

  RuleForm() {
    fillUp();
  }

  static RuleForm of(RuleLine line) {
    var form = new RuleForm();
    form.matter = line.matter();
    form.name = line.name();
    form.from = line.from();
    form.below = line.below();
    form.decider = line.decider();
    form.deciderUnit = line.deciderUnit();
    form.level = line.level();
    form.article = line.article();
    form.consults.clear();
    for (var consult : line.consults()) {
      var place = new ConsultForm();
      place.kind = consult.kind();
      place.unit = consult.unit();
      place.post = consult.post();
      form.consults.add(place);
    }
    form.fillUp();
    return form;
  }

  private void fillUp() {
    do {
      consults.add(new ConsultForm());
    } while (consults.size() < PLACES);
  }

  RuleLine line() {
    return new RuleLine(
        text(matter),
        text(name),
        from,
        below,
        decider,
        text(deciderUnit),
        text(level),
        text(article),
        consults.stream()
            .filter(c -> c.kind != null)
            .map(c -> new ConsultLine(c.kind, text(c.unit), c.post))
            .toList());
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }

  public List<ConsultForm> getConsults() {
    return consults;
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = matter;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Long getFrom() {
    return from;
  }

  public void setFrom(Long from) {
    this.from = from;
  }

  public Long getBelow() {
    return below;
  }

  public void setBelow(Long below) {
    this.below = below;
  }

  public PostKind getDecider() {
    return decider;
  }

  public void setDecider(PostKind decider) {
    this.decider = decider;
  }

  public String getDeciderUnit() {
    return deciderUnit;
  }

  public void setDeciderUnit(String deciderUnit) {
    this.deciderUnit = deciderUnit;
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
