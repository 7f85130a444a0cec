package jp.fubako.search.text.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.fubako.search.text.FailureKind;
import jp.fubako.search.text.MailAttachment;
import jp.fubako.search.text.Wire;
import org.apache.poi.hmef.HMEFMessage;

/** Writes down the attachments of one mail, in its order, and keeps the limits. */
final class Attachments {

  private static final int MAX_COUNT = 1_000;
  private static final int MAX_NAME = 200;

  private final WorkerOptions options;
  private final boolean keep;
  private final List<MailAttachment> list = new ArrayList<>();
  private long bytes;

  /**
   * Starts an empty list.
   *
   * @param keep leave the files in the job folder, named by {@link Wire#attachment}
   */
  Attachments(WorkerOptions options, boolean keep) {
    this.options = options;
    this.keep = keep;
  }

  List<MailAttachment> list() {
    return List.copyOf(list);
  }

  /**
   * Adds one.
   *
   * @param name decoded, may be empty
   */
  void add(String name, InputStream content) throws IOException {
    if (list.size() >= MAX_COUNT) {
      throw new Refusal(FailureKind.TOO_MANY_ENTRIES, "more than " + MAX_COUNT + " attachments");
    }
    var file = options.job().resolve(Wire.attachment(list.size()));
    long size = write(content, file);
    var type = size == 0 ? Sniffer.UNKNOWN : type(file, name);
    if (type.equals("application/vnd.ms-tnef") && addFromTnef(file)) {
      return;
    }
    if (type.equals(Sniffer.MAIL)) {
      new InternetMail(options, this).checkDepth(file, 2);
    }
    list.add(new MailAttachment(presentable(name, type), type, size));
    if (!keep) {
      Files.delete(file);
    }
  }

  private long write(InputStream content, Path file) throws IOException {
    long size = 0;
    try (var out = Files.newOutputStream(file)) {
      var buffer = new byte[1 << 16];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        bytes += read;
        if (bytes > options.outputBytes()) {
          throw new Refusal(FailureKind.TOO_LARGE, "attachments beyond the limit");
        }
        out.write(buffer, 0, read);
      }
    }
    return size;
  }

  private static String type(Path file, String name) {
    try {
      var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return Sniffer.type(file, ending.matches("[a-z0-9]{1,10}") ? ending : "");
    } catch (IOException | RuntimeException e) {
      // a broken attachment is one, too; its own inspection will say so
      return Sniffer.UNKNOWN;
    }
  }

  /** Outlook's winmail.dat: what is in it is what the sender attached. */
  private boolean addFromTnef(Path file) throws IOException {
    HMEFMessage message;
    try (var in = Files.newInputStream(file)) {
      message = new HMEFMessage(in);
    } catch (IOException | RuntimeException e) {
      return false;
    }
    if (message.getAttachments().isEmpty()) {
      return false;
    }
    Files.delete(file);
    for (var attachment : message.getAttachments()) {
      var name = attachment.getLongFilename();
      var plain = name == null ? attachment.getFilename() : name;
      add(plain == null ? "" : plain, new java.io.ByteArrayInputStream(attachment.getContents()));
    }
    return true;
  }

  /** A name to show: no folders, no control or direction characters, not endless, never empty. */
  private String presentable(String name, String type) {
    var plain =
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
            .replaceAll("[\\p{Cntrl}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]", "")
            .strip();
    if (plain.codePointCount(0, plain.length()) > MAX_NAME) {
      int dot = plain.lastIndexOf('.');
      var ending = dot > 0 && plain.length() - dot <= 11 ? plain.substring(dot) : "";
      plain = plain.substring(0, plain.offsetByCodePoints(0, MAX_NAME - 12)) + "…" + ending;
    }
    if (plain.isEmpty() || plain.equals(".") || plain.equals("..")) {
      return "添付" + (list.size() + 1) + (type.equals(Sniffer.MAIL) ? ".eml" : "");
    }
    return plain;
  }
}
