package jp.fubako.web.authority;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A question to the simulator, as it stands in the address. */
public class QuestionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private UUID version;
  private String matter;
  private Long amount;
  private String unit;
  private LocalDate on;
  private String title;

  public UUID getVersion() {
    return version;
  }

  public void setVersion(UUID version) {
    this.version = version;
  }

  public String getMatter() {
    return matter;
  }

  public void setMatter(String matter) {
    this.matter = matter;
  }

  public Long getAmount() {
    return amount;
  }

  public void setAmount(Long amount) {
    this.amount = amount;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
