package jp.fubako.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The key for HTTPS. A site names its own PKCS#12 file by {@code tls.keystore} and {@code
 * tls.password}; otherwise a self-signed certificate for this machine is made once (browsers warn
 * about it).
 */
final class Certificate {

  private Certificate() {}

  static void ensure(Settings settings) {
    var file = own(settings);
    if (Settings.value("tls.keystore").isPresent() || Files.exists(file)) {
      return;
    }
    var fresh = file.resolveSibling("tls.new");
    var log = settings.logs().resolve("console.log");
    var pidFile = settings.work().resolve("keytool.pid");
    var environment = Map.of("FUBAKO_TLS_PASSWORD", password(settings));
    try {
      Files.deleteIfExists(fresh);
      var keytool = ChildProcess.start(command(fresh), environment, settings.keys(), log, pidFile);
      if (keytool.onExit().orTimeout(2, TimeUnit.MINUTES).join().exitValue() != 0) {
        throw new StartFailure("tls.failed", keytool.lastLines(10));
      }
      Files.move(fresh, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path keystore) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin/keytool").toString());
    var options =
        "-genkeypair -alias server -keyalg EC -groupname secp256r1 -storetype PKCS12"
            + " -storepass:env FUBAKO_TLS_PASSWORD -dname CN=localhost -validity 825"
            + " -ext san=dns:localhost,ip:127.0.0.1";
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("-keystore", keystore.toString()));
    return command;
  }

  static Map<String, String> environment(Settings settings) {
    return Map.of(
        "FUBAKO_TLS_KEYSTORE",
        Settings.value("tls.keystore").orElse(own(settings).toString()),
        "FUBAKO_TLS_PASSWORD",
        password(settings));
  }

  private static String password(Settings settings) {
    return new Secrets(settings.keys()).get("tls.password");
  }

  private static Path own(Settings settings) {
    return settings.keys().resolve("tls.p12");
  }
}
