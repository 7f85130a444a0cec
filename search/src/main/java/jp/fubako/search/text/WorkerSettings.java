package jp.fubako.search.text;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the worker processes are started.
 *
 * @param java the java executable, 21 or newer
 * @param classPath the workers' class path, {@code <folder>/*} in an installation
 * @param temporary a folder of the pool's own; what is left in it from a crash is deleted
 * @param poolSize worker processes at most
 * @param heapMegabytes memory of one worker
 * @param font a TrueType font with Japanese glyphs, for stamps and text pages
 * @param soffice LibreOffice; null when absent
 * @param tesseract OCR program; null when absent
 * @param limits what one file may cost
 */
public record WorkerSettings(
    Path java,
    String classPath,
    Path temporary,
    int poolSize,
    int heapMegabytes,
    Path font,
    Path soffice,
    Path tesseract,
    WorkerLimits limits) {
  public WorkerSettings {
    Objects.requireNonNull(java);
    Objects.requireNonNull(classPath);
    Objects.requireNonNull(temporary);
    Objects.requireNonNull(font);
    Objects.requireNonNull(limits);
    if (poolSize < 1 || heapMegabytes < 64) {
      throw new IllegalArgumentException("a pool needs a worker and a worker 64 MB");
    }
  }

  /**
   * The usual settings: this JVM's java, two workers of 512 MB, standard limits, and LibreOffice
   * and tesseract if they are on the PATH.
   *
   * @param workerFolder the folder with the workers' jars
   */
  public static WorkerSettings standard(Path workerFolder, Path temporary, Path font) {
    return new WorkerSettings(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        workerFolder.toAbsolutePath() + File.separator + "*",
        temporary,
        2,
        512,
        font,
        onPath("soffice").orElse(null),
        onPath("tesseract").orElse(null),
        WorkerLimits.standard());
  }

  public WorkerSettings withPoolSize(int size) {
    return new WorkerSettings(
        java, classPath, temporary, size, heapMegabytes, font, soffice, tesseract, limits);
  }

  public WorkerSettings withPrograms(Path sofficeOrNull, Path tesseractOrNull) {
    return new WorkerSettings(
        java,
        classPath,
        temporary,
        poolSize,
        heapMegabytes,
        font,
        sofficeOrNull,
        tesseractOrNull,
        limits);
  }

  public WorkerSettings withLimits(WorkerLimits other) {
    return new WorkerSettings(
        java, classPath, temporary, poolSize, heapMegabytes, font, soffice, tesseract, other);
  }

  /** A program found on the PATH. */
  static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
