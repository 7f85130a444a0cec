package jp.fubako.search.text;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cage a worker runs in. With bubblewrap: no network, own processes, a file system of the
 * programs it needs and nothing else (no keys, no database, no other document), one writable
 * folder. Else with prlimit: bounded memory and file size only.
 */
final class Sandbox {

  /** How strong the cage is. */
  enum Strength {
    ISOLATED,
    LIMITED,
    NONE
  }

  private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);
  private static final List<String> PROGRAM_FOLDERS =
      List.of("/usr", "/lib", "/lib32", "/lib64", "/bin", "/sbin");
  private static final List<String> CONFIGURATION =
      List.of(
          "/etc/fonts",
          "/etc/alternatives",
          "/etc/libreoffice",
          "/etc/ld.so.cache",
          "/etc/ld.so.conf",
          "/etc/ld.so.conf.d",
          "/etc/passwd",
          "/etc/group",
          "/etc/nsswitch.conf",
          "/etc/localtime",
          "/var/cache/fontconfig");

  private final WorkerSettings settings;
  private final List<String> limits;
  private final String bubblewrap;
  private final Strength strength;

  private Sandbox(
      WorkerSettings settings, List<String> limits, String bubblewrap, Strength strength) {
    this.settings = settings;
    this.limits = limits;
    this.bubblewrap = bubblewrap;
    this.strength = strength;
  }

  /**
   * Tries what this machine offers, strongest first.
   *
   * @param folder where workers' folders will lie
   */
  static Sandbox probe(WorkerSettings settings, Path folder) throws IOException {
    var limits =
        WorkerSettings.onPath("prlimit")
            .map(
                program ->
                    List.of(
                        program.toString(),
                        "--core=0",
                        "--nofile=1024",
                        "--fsize=" + settings.limits().archiveBytes(),
                        "--as=" + (settings.heapMegabytes() + 6144L) * 1024 * 1024))
            .filter(command -> runs(append(command, "true")))
            .orElse(List.of());
    var wrap = WorkerSettings.onPath("bwrap").map(Path::toString);
    if (wrap.isPresent()) {
      var sandbox = new Sandbox(settings, limits, wrap.get(), Strength.ISOLATED);
      if (runs(sandbox.wrap(folder, List.of("true")))) {
        return sandbox;
      }
      LOG.warn("bwrap is installed but does not work here; workers are not isolated");
    }
    if (limits.isEmpty()) {
      LOG.warn("neither bwrap nor prlimit is usable; workers run without a sandbox");
      return new Sandbox(settings, limits, null, Strength.NONE);
    }
    LOG.warn("bwrap is not usable; workers have limits but could reach files and network");
    return new Sandbox(settings, limits, null, Strength.LIMITED);
  }

  Strength strength() {
    return strength;
  }

  /**
   * The command that runs another inside.
   *
   * @param folder the only writable place
   */
  List<String> wrap(Path folder, List<String> command) throws IOException {
    var all = new ArrayList<String>();
    if (bubblewrap != null) {
      all.addAll(List.of(bubblewrap, "--unshare-all", "--die-with-parent", "--new-session"));
      all.addAll(List.of("--cap-drop", "ALL"));
      PROGRAM_FOLDERS.forEach(path -> readable(all, path));
      CONFIGURATION.forEach(path -> readable(all, path));
      debianJavaConfiguration().forEach(path -> readable(all, path));
      all.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"));
      for (var path : ownPaths()) {
        readable(all, path.toString());
      }
      all.addAll(List.of("--bind", folder.toString(), folder.toString()));
      all.addAll(List.of("--chdir", folder.toString()));
    }
    all.addAll(limits);
    all.addAll(command);
    return all;
  }

  private static void readable(List<String> command, String path) {
    command.addAll(List.of("--ro-bind-try", path, path));
  }

  /** Debian's JDK packages keep their configuration in /etc and link to it. */
  private static List<String> debianJavaConfiguration() throws IOException {
    var etc = Path.of("/etc");
    if (!Files.isDirectory(etc)) {
      return List.of();
    }
    try (var entries = Files.newDirectoryStream(etc, "java*")) {
      var found = new ArrayList<String>();
      entries.forEach(entry -> found.add(entry.toString()));
      return found;
    }
  }

  /** Java, class path, font and programs, each under its given and its real name. */
  private Set<Path> ownPaths() throws IOException {
    var paths = new LinkedHashSet<Path>();
    add(paths, settings.java().getParent().getParent());
    add(paths, settings.java().toRealPath().getParent().getParent());
    for (var entry : settings.classPath().split(File.pathSeparator)) {
      add(paths, Path.of(entry.endsWith("*") ? entry.substring(0, entry.length() - 1) : entry));
    }
    add(paths, settings.font());
    if (settings.soffice() != null) {
      add(paths, settings.soffice().toRealPath().getParent().getParent());
    }
    if (settings.tesseract() != null) {
      add(paths, settings.tesseract());
    }
    paths.removeIf(path -> PROGRAM_FOLDERS.stream().anyMatch(path::startsWith));
    return paths;
  }

  private static void add(Set<Path> paths, Path path) {
    paths.add(path.toAbsolutePath().normalize());
  }

  private static List<String> append(List<String> command, String last) {
    var all = new ArrayList<>(command);
    all.add(last);
    return all;
  }

  private static boolean runs(List<String> command) {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      LOG.debug("not usable: {}", command, e);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
