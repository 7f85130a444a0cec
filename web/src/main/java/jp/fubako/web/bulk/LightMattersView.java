package jp.fubako.web.bulk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.fubako.bulk.LightMatterRow;
import jp.fubako.bulk.LightMattersService;
import jp.fubako.shared.Verdict;
import jp.fubako.web.shared.Notices;

/** 軽易な事項: the matters of which several may be approved at once. */
@Named
@ViewScoped
public class LightMattersView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String HERE = "/bulk/matters?faces-redirect=true";

  @Inject private LightMattersService service;

  private transient List<LightMatterRow> rows;
  private String code;
  private String article;

  private List<LightMatterRow> rows() {
    if (rows == null) {
      rows = service.matters();
    }
    return rows;
  }

  public List<LightMatterRow> getLight() {
    return rows().stream().filter(LightMatterRow::light).toList();
  }

  public List<LightMatterRow> getOthers() {
    return rows().stream().filter(r -> !r.light()).toList();
  }

  public Verdict getKeep() {
    return service.mayChange();
  }

  public String enter() {
    service.enter(code, article);
    Notices.done("bulk.matters.entered");
    return HERE;
  }

  public String strike(String which) {
    service.strike(which);
    Notices.done("bulk.matters.struck");
    return HERE;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }
}
