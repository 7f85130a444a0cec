package jp.fubako.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the server's JVM is told, beyond what a site adds. */
final class JavaOptions {

  /** Internals of the JDK that WildFly 39 uses, from its own start script. */
  private static final List<String> EXPORTS =
      List.of(
          "java.desktop/sun.awt",
          "java.naming/com.sun.jndi.ldap",
          "java.naming/com.sun.jndi.url.ldap",
          "java.naming/com.sun.jndi.url.ldaps",
          "jdk.naming.dns/com.sun.jndi.dns");

  private static final List<String> OPENS =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.security",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.management/javax.management",
          "java.naming/javax.naming");

  private static final int FIRST_WITH_UNSAFE_SWITCH = 23;

  private JavaOptions() {}

  static List<String> forServer(int heapMegabytes, Path temporary) {
    var options =
        new ArrayList<String>(
            List.of(
                "-D[Fubako]",
                "-Xms128m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxMetaspaceSize=512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Tokyo",
                "-Duser.language=ja",
                "-Duser.country=JP",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Djava.net.preferIPv4Stack=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                // limits for whatever is deserialised in this process
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
                "--add-modules=java.se",
                "--enable-native-access=ALL-UNNAMED"));
    EXPORTS.forEach(name -> options.add("--add-exports=" + name + "=ALL-UNNAMED"));
    OPENS.forEach(name -> options.add("--add-opens=" + name + "=ALL-UNNAMED"));
    if (Runtime.version().feature() >= FIRST_WITH_UNSAFE_SWITCH) {
      options.add("--sun-misc-unsafe-memory-access=allow");
    }
    return options;
  }
}
