package jp.fubako.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An installation with a data folder of its own, driven through the launcher's command line as an
 * operator does. What the launcher says is kept beside the folder, in {@code <folder>.log}.
 */
public final class LaunchedOffice {

  private final Path data;
  private final List<String> settings;
  private long saidBefore;

  public LaunchedOffice(Path data, String... settings) {
    this.data = data.toAbsolutePath();
    this.settings = List.of(settings);
  }

  /**
   * Runs one command of the launcher and waits for its end.
   *
   * @param more further settings for this call
   * @return its exit code
   */
  public int launch(String command, String... more) {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    line.add("-Dfubako.data=" + data);
    line.add("-Dfubako.ear=" + System.getProperty("fubako.ear"));
    line.add("-Dfubako.mariadb=" + System.getProperty("fubako.mariadb"));
    line.addAll(settings);
    line.addAll(List.of(more));
    line.add("-cp");
    line.add(System.getProperty("fubako.home") + "/fubako/launcher/*");
    line.add("jp.fubako.server.Launcher");
    line.add(command);
    var builder = new ProcessBuilder(line).redirectErrorStream(true);
    saidBefore = log().length();
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
    // the tests in the container name their database by the environment; an installation of its own
    // has its own
    builder.environment().keySet().removeIf(name -> name.startsWith("FUBAKO_"));
    try {
      return builder.start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What the last command printed. */
  public String said() {
    try (var in = Files.newInputStream(log().toPath())) {
      in.skipNBytes(saidBefore);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private File log() {
    return new File(data + ".log");
  }

  /** The generated password of this name. */
  public String secret(String name) throws IOException {
    return Files.readString(data.resolve("keys").resolve(name));
  }

  /** The process that a file in the data folder names. */
  public ProcessHandle process(String pidFile) throws IOException {
    return ProcessHandle.of(Long.parseLong(Files.readString(data.resolve(pidFile)).strip()))
        .orElseThrow();
  }
}
