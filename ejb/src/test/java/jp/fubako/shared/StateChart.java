package jp.fubako.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A chart in {@code docs/states}. Run the main method of the test that holds it to write it anew
 * after a change of its table.
 */
public record StateChart(String fileName, String text) {

  private Path file() {
    var here = Path.of("").toAbsolutePath();
    var root = Files.isDirectory(here.resolve("docs")) ? here : here.getParent();
    return root.resolve("docs/states").resolve(fileName);
  }

  public String written() throws IOException {
    return Files.exists(file()) ? Files.readString(file()) : "";
  }

  public void write() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), text);
  }
}
