package jp.fubako.web.sealing;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.fubako.sealing.KeyStatus;
import jp.fubako.sealing.SealingService;
import jp.fubako.web.shared.Notices;
import jp.fubako.web.shared.PinWords;
import jp.fubako.web.shared.Texts;

/** 署名鍵とPIN: the caller's own key. */
@Named
@ViewScoped
public class KeyView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String AGAIN = "/sealing/key?faces-redirect=true";

  @Inject private SealingService sealing;

  private transient KeyStatus status;
  private transient String old;
  private transient String pin;
  private transient String repeated;

  public String enrol() {
    try (var chosen = new PinWords(pin);
        var second = new PinWords(repeated)) {
      if (differ(chosen, second)) {
        return null;
      }
      sealing.enrol(chosen.chars());
    }
    return said("sealing.key.enrolled");
  }

  public String change() {
    try (var former = new PinWords(old);
        var chosen = new PinWords(pin);
        var second = new PinWords(repeated)) {
      if (differ(chosen, second)) {
        return null;
      }
      sealing.changePin(former.chars(), chosen.chars());
    }
    return said("sealing.key.changed");
  }

  public String renew() {
    try (var chosen = new PinWords(pin);
        var second = new PinWords(repeated)) {
      if (differ(chosen, second)) {
        return null;
      }
      sealing.renew(chosen.chars());
    }
    return said("sealing.key.renewed");
  }

  private static String said(String key) {
    Notices.done(key);
    return AGAIN;
  }

  private static boolean differ(PinWords chosen, PinWords second) {
    if (chosen.same(second)) {
      return false;
    }
    var text = Texts.of("sealing.key.differ");
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    return true;
  }

  public KeyStatus getStatus() {
    if (status == null) {
      status = sealing.keyStatus();
    }
    return status;
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getPin() {
    return pin;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
