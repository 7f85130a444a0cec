package jp.fubako.web.seals;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import jp.fubako.seals.DefineSeal;
import jp.fubako.seals.SealKind;

/** A seal as it is typed. */
public class SealForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private SealKind kind = SealKind.POST;
  private UUID keeperPost;
  private String place;
  private LocalDate validFrom;
  private String article;

  DefineSeal command() {
    return new DefineSeal(name, kind, keeperPost, place, validFrom, article);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public SealKind getKind() {
    return kind;
  }

  public void setKind(SealKind kind) {
    this.kind = kind;
  }

  public UUID getKeeperPost() {
    return keeperPost;
  }

  public void setKeeperPost(UUID keeperPost) {
    this.keeperPost = keeperPost;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public LocalDate getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }
}
