package jp.fubako.access;

import jakarta.enterprise.context.RequestScoped;

/** From where the present request comes; filled in by the web tier, empty for timers. */
@RequestScoped
public class ClientAddress {

  private String address = "";

  public String address() {
    return address;
  }

  /**
   * @param address network address, as text
   */
  public void comesFrom(String address) {
    this.address = address == null ? "" : address;
  }
}
