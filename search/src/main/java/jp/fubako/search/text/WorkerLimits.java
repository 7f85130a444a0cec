package jp.fubako.search.text;

import java.time.Duration;

/**
 * How much one file may cost. All sizes in bytes unless named otherwise.
 *
 * @param inspectTime wall clock for an inspection or for unpacking a mail
 * @param renderTime wall clock for one page or one stamp
 * @param convertTime wall clock for a PDF copy
 * @param waitTime how long a request waits for a free worker
 * @param inputBytes largest file looked at
 * @param textCharacters text kept of one file
 * @param outputBytes largest PNG, PDF or sum of unpacked attachments
 * @param archiveBytes what an archive or office file may unpack to, all depths together
 * @param archiveEntries entries of an archive, or attachments of a mail, all depths together
 * @param archiveDepth archives within archives, mails within mails
 * @param archiveRatio unpacked size to packed size
 * @param imagePixels pixels of one picture
 * @param pagePixels pixels of one drawn page
 * @param jobsPerWorker requests after which a worker is replaced
 */
public record WorkerLimits(
    Duration inspectTime,
    Duration renderTime,
    Duration convertTime,
    Duration waitTime,
    long inputBytes,
    int textCharacters,
    long outputBytes,
    long archiveBytes,
    int archiveEntries,
    int archiveDepth,
    int archiveRatio,
    long imagePixels,
    long pagePixels,
    int jobsPerWorker) {

  private static final long MEGA = 1024L * 1024;

  /** The limits of a small town's server. */
  public static WorkerLimits standard() {
    return new WorkerLimits(
        Duration.ofSeconds(60),
        Duration.ofSeconds(20),
        Duration.ofSeconds(90),
        Duration.ofSeconds(120),
        2048 * MEGA,
        5_000_000,
        500 * MEGA,
        2048 * MEGA,
        10_000,
        5,
        100,
        100_000_000,
        200_000_000,
        200);
  }
}
