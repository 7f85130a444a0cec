package jp.fubako.web.notice;

import java.util.Locale;

/** A tab above a list. */
public record NoticeTab(Enum<?> box, boolean shown) {

  static NoticeTab of(Enum<?> box, Enum<?> shown) {
    return new NoticeTab(box, box == shown);
  }

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
