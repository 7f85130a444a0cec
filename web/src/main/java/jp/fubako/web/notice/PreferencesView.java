package jp.fubako.web.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.fubako.notice.MailChoice;
import jp.fubako.notice.NoticeSettingService;
import jp.fubako.notice.PreferenceRow;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.Texts;

/** お知らせの受け取り方: the caller's own choice. */
@Named
@ViewScoped
public class PreferencesView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient NoticeSettingService settings;

  private transient PreferenceRow stored;
  private MailChoice choice;
  private String address;

  public void load() {
    choice = getStored().mail();
    address = getStored().address();
  }

  public String save() {
    settings.choose(choice, address);
    Notices.done("notice.preferences.saved");
    return "/notice/preferences?faces-redirect=true";
  }

  public PreferenceRow getStored() {
    if (stored == null) {
      stored = settings.preference();
    }
    return stored;
  }

  public String getHint() {
    return getStored().domain().isEmpty()
        ? Texts.of("notice.preferences.addressHint")
        : Texts.of("notice.preferences.addressDomain", getStored().domain());
  }

  public boolean isKeeper() {
    return settings.mayChange().isAllowed();
  }

  public List<MailChoice> getChoices() {
    return List.of(MailChoice.values());
  }

  public MailChoice getChoice() {
    return choice;
  }

  public void setChoice(MailChoice choice) {
    this.choice = choice;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}
