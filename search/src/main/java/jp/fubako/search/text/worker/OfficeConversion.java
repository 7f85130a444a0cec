package jp.fubako.search.text.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import jp.fubako.search.text.FailureKind;

/**
 * PDF from office files by LibreOffice, a fresh profile for each: two runs in one profile give
 * nothing, silently.
 */
final class OfficeConversion {

  private static final Map<String, String> ENDINGS =
      Map.ofEntries(
          Map.entry(Sniffer.WORD, "doc"),
          Map.entry(Sniffer.EXCEL, "xls"),
          Map.entry(Sniffer.POWERPOINT, "ppt"),
          Map.entry(Sniffer.RTF, "rtf"),
          Map.entry(Sniffer.OOXML + "wordprocessingml.document", "docx"),
          Map.entry(Sniffer.OOXML + "spreadsheetml.sheet", "xlsx"),
          Map.entry(Sniffer.OOXML + "presentationml.presentation", "pptx"),
          Map.entry("application/vnd.ms-word.document.macroenabled.12", "docm"),
          Map.entry("application/vnd.ms-excel.sheet.macroenabled.12", "xlsm"),
          Map.entry("application/vnd.ms-powerpoint.presentation.macroenabled.12", "pptm"),
          Map.entry(Sniffer.ODF + "text", "odt"),
          Map.entry(Sniffer.ODF + "spreadsheet", "ods"),
          Map.entry(Sniffer.ODF + "presentation", "odp"),
          Map.entry(Sniffer.ODF + "graphics", "odg"));

  /** No macros whatever the file says, nothing fetched from elsewhere. */
  private static final String PROFILE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry"
          xmlns:xs="http://www.w3.org/2001/XMLSchema"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
          <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
        </item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
          <prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
        </item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
          <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
        </item>
      </oor:items>
      """;

  private final WorkerOptions options;

  OfficeConversion(WorkerOptions options) {
    this.options = options;
  }

  void convert(Path file, String type, Path target) throws IOException {
    var ending = ENDINGS.get(type);
    if (ending == null) {
      throw new Refusal(FailureKind.UNSUPPORTED, "no conversion for " + type);
    }
    var folder = Files.createDirectories(options.job().resolve("office"));
    var source = folder.resolve("document." + ending);
    Files.copy(file, source);
    var profile = Files.createDirectories(folder.resolve("profile").resolve("user"));
    Files.writeString(profile.resolve("registrymodifications.xcu"), PROFILE);
    run(folder, source);
    var made = folder.resolve("document.pdf");
    if (!Files.isRegularFile(made) || Files.size(made) == 0) {
      throw new Refusal(FailureKind.DAMAGED, "LibreOffice made no PDF");
    }
    Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private void run(Path folder, Path source) throws IOException {
    var process =
        new ProcessBuilder(
                options.soffice().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                "--nofirststartwizard",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                source.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
