package jp.fubako.search.text.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import jp.fubako.search.text.FailureKind;
import jp.fubako.search.text.Inspection;
import jp.fubako.search.text.PageText;

/** Letters of scanned pages, by tesseract with its Japanese data. */
final class LetterRecognition {

  /** What tesseract was trained on. */
  private static final int DPI = 300;

  private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〇、。「」（）]";

  /** tesseract puts spaces between all Japanese characters. */
  private static final Pattern GAP =
      Pattern.compile(
          "(?<=" + JAPANESE + ") +(?=" + JAPANESE + ")|(?<=" + JAPANESE + ") +(?=[0-9])");

  private final WorkerOptions options;

  LetterRecognition(WorkerOptions options) {
    this.options = options;
  }

  Inspection read(Path file, String type, int page) throws IOException {
    if (options.tesseract() == null) {
      throw new Refusal(FailureKind.UNSUPPORTED, "tesseract is not installed");
    }
    var picture = options.job().resolve("scan.png");
    ImageIO.write(new PagePicture(options).image(file, type, page, DPI), "png", picture.toFile());
    var text = GAP.matcher(recognised(picture)).replaceAll("").strip();
    return new Inspection(
        type, null, "", 1, false, false, Set.of(), false, List.of(new PageText(page, text)), null);
  }

  private String recognised(Path picture) throws IOException {
    var process =
        new ProcessBuilder(
                options.tesseract().toString(),
                picture.toString(),
                "stdout",
                "-l",
                "jpn",
                "--dpi",
                Integer.toString(DPI))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new Refusal(FailureKind.UNSUPPORTED, "tesseract failed, " + process.exitValue());
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return text;
  }
}
