package planted.signing;

import java.security.Security;

/** Changes the security of the whole virtual machine. */
public class Registers {
  void register(java.security.Provider provider) {
    Security.addProvider(provider);
  }
}
