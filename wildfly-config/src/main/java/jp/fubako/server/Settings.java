package jp.fubako.server;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where an installation lies and how it listens. Every value comes from a system property ({@code
 * fubako.db.port}), else from the environment ({@code FUBAKO_DB_PORT}), else from the default given
 * here.
 *
 * @param home the provisioned WildFly (holds {@code jboss-modules.jar})
 * @param data everything that must survive a restart; created when missing
 * @param ear the application
 * @param mariadb unpacked MariaDB for the embedded database (holds {@code bin/mariadbd}); not
 *     needed with an external one
 * @param bind address the web server listens on
 * @param portOffset added to 8080, 8443 and 9990
 * @param databasePort port of the embedded database, always on 127.0.0.1
 * @param heapMegabytes upper bound of the server's heap
 * @param javaOptions further options for the server's JVM, separated by blanks
 * @param demo fill an empty installation with the demo town
 * @param fresh delete the data folder before a start in the background; for tests
 * @param withParent stop when the process that started the launcher ends
 */
public record Settings(
    Path home,
    Path data,
    Path ear,
    Path mariadb,
    String bind,
    int portOffset,
    int databasePort,
    int heapMegabytes,
    String javaOptions,
    boolean demo,
    boolean fresh,
    boolean withParent) {

  private static final int HTTP_PORT = 8080;
  private static final int HTTPS_PORT = 8443;
  private static final int DATABASE_PORT = 13306;

  public static Settings read() {
    var home =
        value("home").map(Path::of).orElseGet(Settings::homeOfThisJar).toAbsolutePath().normalize();
    int offset = value("port.offset").map(Integer::parseInt).orElse(0);
    return new Settings(
        home,
        value("data").map(Path::of).orElse(Path.of("data")).toAbsolutePath().normalize(),
        value("ear")
            .map(Path::of)
            .orElse(home.resolve("fubako/fubako.ear"))
            .toAbsolutePath()
            .normalize(),
        value("mariadb")
            .map(Path::of)
            .orElse(home.resolve("fubako/mariadb"))
            .toAbsolutePath()
            .normalize(),
        value("bind").orElse("127.0.0.1"),
        offset,
        value("db.port").map(Integer::parseInt).orElse(DATABASE_PORT + offset),
        value("heap").map(Integer::parseInt).orElse(1024),
        value("java.opts").orElse(""),
        value("demo").map(Boolean::parseBoolean).orElse(false),
        value("fresh").map(Boolean::parseBoolean).orElse(false),
        value("with.parent").map(Boolean::parseBoolean).orElse(false));
  }

  /**
   * A value by its dotted name, without the prefix {@code fubako.}; empty values count as missing.
   */
  static Optional<String> value(String name) {
    var environmentName = "FUBAKO_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
    return Optional.ofNullable(System.getProperty("fubako." + name))
        .filter(v -> !v.isBlank())
        .or(() -> Optional.ofNullable(System.getenv(environmentName)).filter(v -> !v.isBlank()));
  }

  int httpPort() {
    return HTTP_PORT + portOffset;
  }

  int httpsPort() {
    return HTTPS_PORT + portOffset;
  }

  /**
   * The address for people at this machine; {@code localhost}, because browsers give it the rights
   * of a secure origin.
   */
  String address() {
    boolean local = bind.equals("127.0.0.1") || bind.equals("0.0.0.0");
    return "http://" + (local ? "localhost" : bind) + ":" + httpPort() + "/";
  }

  Path logs() {
    return data.resolve("log");
  }

  Path work() {
    return data.resolve("work");
  }

  Path keys() {
    return data.resolve("keys");
  }

  private static Path homeOfThisJar() {
    try {
      var jar = Path.of(Settings.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.getParent().getParent().getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
