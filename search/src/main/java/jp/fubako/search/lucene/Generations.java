package jp.fubako.search.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;

/** The generation directories g000001, g000002, … and the file CURRENT that names the valid one. */
final class Generations {

  private static final String CURRENT = "CURRENT";

  private final Path folder;

  Generations(Path folder) {
    this.folder = folder;
  }

  /** The valid generation; empty in a new folder. */
  Optional<Path> current() throws IOException {
    Path file = folder.resolve(CURRENT);
    if (!Files.exists(file)) {
      if (!all().isEmpty()) {
        throw new IOException("CURRENT is missing although there are generations in " + folder);
      }
      return Optional.empty();
    }
    String name = Files.readString(file, StandardCharsets.UTF_8).strip();
    Path generation = folder.resolve(name);
    if (!name.matches("g\\d{6}") || !Files.isDirectory(generation)) {
      throw new IOException("CURRENT names no generation: " + name);
    }
    return Optional.of(generation);
  }

  /** An empty directory later than all others. */
  Path next() throws IOException {
    List<Path> all = all();
    int last =
        all.isEmpty() ? 0 : Integer.parseInt(all.getLast().getFileName().toString().substring(1));
    return Files.createDirectories(folder.resolve("g%06d".formatted(last + 1)));
  }

  /** Makes a generation the valid one; either wholly or not at all. */
  void makeCurrent(Path generation) throws IOException {
    Path next = folder.resolve(CURRENT + ".next");
    Files.writeString(next, generation.getFileName() + "\n", StandardCharsets.UTF_8);
    IOUtils.fsync(next, false);
    Files.move(
        next,
        folder.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(folder, true);
  }

  /** Removes what is not the valid generation: unfinished rebuilds and replaced generations. */
  void removeOthers(Path current) throws IOException {
    for (Path generation : all()) {
      if (!generation.equals(current)) {
        remove(generation);
      }
    }
  }

  void remove(Path generation) throws IOException {
    IOUtils.rm(generation);
  }

  private List<Path> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().matches("g\\d{6}")).sorted().toList();
    }
  }
}
