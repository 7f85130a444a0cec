package jp.fubako.web.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.fubako.notice.NoticeSettingService;
import jp.fubako.notice.TownMail;
import jp.fubako.web.shared.Notices;

/** お知らせと期限の設定: the town's rules. */
@Named
@ViewScoped
public class SettingsView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient NoticeSettingService settings;

  private SettingsForm form = new SettingsForm();

  public void load() {
    settings.mayChange().orThrow();
    form.show(settings.rules());
  }

  public String save() {
    settings.change(form.rules());
    Notices.done("notice.settings.saved");
    return "/notice/settings?faces-redirect=true";
  }

  public boolean isMailPossible() {
    return settings.mailPossible();
  }

  public List<TownMail> getChoices() {
    return List.of(TownMail.values());
  }

  public SettingsForm getForm() {
    return form;
  }
}
