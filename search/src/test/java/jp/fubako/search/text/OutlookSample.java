package jp.fubako.search.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A small mail as Outlook saves it (MS-OXMSG), put together property by property. */
final class OutlookSample {

  private OutlookSample() {}

  static Path write(Path file) throws IOException {
    try (var ole = new POIFSFileSystem();
        var out = Files.newOutputStream(file)) {
      var root = ole.getRoot();
      add(root, "__properties_version1.0", new byte[32]);
      text(root, "001A", "IPM.Note");
      text(root, "0037", "除雪計画について");
      text(root, "0C1A", "建設課");
      text(root, "0042", "建設課");
      text(root, "0C1F", "kensetsu@town.example.jp");
      text(root, "0E04", "総務課");
      text(root, "1000", "計画を送ります。\r\nよろしくお願いします。");
      var attachment = root.createDirectory("__attach_version1.0_#00000000");
      add(attachment, "__properties_version1.0", new byte[8]);
      text(attachment, "3707", "除雪計画.txt");
      add(attachment, "__substg1.0_37010102", "計画".getBytes(StandardCharsets.UTF_8));
      ole.writeFilesystem(out);
    }
    return file;
  }

  private static void text(DirectoryEntry folder, String property, String text) throws IOException {
    add(folder, "__substg1.0_" + property + "001F", text.getBytes(StandardCharsets.UTF_16LE));
  }

  private static void add(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(bytes));
  }
}
