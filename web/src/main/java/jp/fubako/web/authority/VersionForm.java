package jp.fubako.web.authority;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about a version. */
public class VersionForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private String basis;
  private LocalDate from;
  private String reason;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
