package jp.fubako.search.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The language between the pool and its workers: frames of a four-byte length and that many bytes.
 * What a worker says is believed no more than the file it has read: every length and number is
 * checked before it is used.
 */
public final class Wire {

  /** What is asked; one byte on the wire, by ordinal. */
  public enum Task {
    /** Arguments: ending of the file name. */
    INSPECT,
    /** Arguments: media type, page, dpi. */
    RENDER,
    /** Arguments: media type. */
    TO_PDF,
    /** Arguments: media type and the parts of the stamp. */
    STAMP,
    /** No arguments. */
    UNPACK_MAIL,
    /** Arguments: media type, page. */
    RECOGNISE,
    /** No arguments. */
    TABLE
  }

  /** A question. The file lies in the job folder under {@link #INPUT}. */
  public record Request(Task task, List<String> arguments) {}

  /**
   * An answer.
   *
   * @param spent the worker ends after this answer
   * @param failure null when done
   * @param inspection only for {@link Task#INSPECT} and, with one page of text, {@link
   *     Task#RECOGNISE}
   * @param attachments only for {@link Task#UNPACK_MAIL}; number n lies in the job folder as {@link
   *     #attachment}
   */
  public record Reply(
      boolean spent,
      FailureKind failure,
      String detail,
      Inspection inspection,
      List<MailAttachment> attachments) {}

  /** Name of the file to read, in the job folder. */
  public static final String INPUT = "in";

  /** Name of the picture or PDF made, in the job folder. */
  public static final String OUTPUT = "out";

  /** The longest question: arguments are short. */
  public static final int MAX_REQUEST = 64 * 1024;

  private static final int MAX_LIST = 100_000;

  private Wire() {}

  /** Name of the nth attachment (from 0) in the job folder. */
  public static String attachment(int index) {
    return "%04d".formatted(index + 1);
  }

  /** Writes one frame. */
  public static void send(DataOutputStream out, byte[] payload) throws IOException {
    out.writeInt(payload.length);
    out.write(payload);
    out.flush();
  }

  /**
   * Reads one frame.
   *
   * @throws java.io.EOFException when the other side is gone
   * @throws IOException also for a frame longer than {@code max}
   */
  public static byte[] receive(DataInputStream in, int max) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > max) {
      throw new IOException("frame of " + length + " bytes");
    }
    var payload = new byte[length];
    in.readFully(payload);
    return payload;
  }

  public static byte[] encode(Request request) {
    return written(
        out -> {
          out.writeByte(request.task().ordinal());
          writeList(out, request.arguments());
        });
  }

  public static Request decodeRequest(byte[] payload) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(payload));
    return new Request(constant(Task.values(), in.readUnsignedByte()), readList(in));
  }

  public static byte[] encode(Reply reply) {
    return written(
        out -> {
          out.writeBoolean(reply.spent());
          out.writeByte(reply.failure() == null ? 255 : reply.failure().ordinal());
          writeText(out, reply.detail());
          out.writeBoolean(reply.inspection() != null);
          if (reply.inspection() != null) {
            write(out, reply.inspection());
          }
          writeAttachments(out, reply.attachments());
        });
  }

  public static Reply decodeReply(byte[] payload) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(payload));
    var spent = in.readBoolean();
    var failure = failure(in.readUnsignedByte());
    var detail = readText(in);
    var inspection = in.readBoolean() ? readInspection(in) : null;
    return new Reply(spent, failure, detail, inspection, readAttachments(in));
  }

  private static void write(DataOutputStream out, Inspection found) throws IOException {
    writeText(out, found.mediaType());
    out.writeByte(found.failure() == null ? 255 : found.failure().ordinal());
    writeText(out, found.detail());
    out.writeInt(found.pages());
    out.writeBoolean(found.encrypted());
    out.writeBoolean(found.signed());
    int active = 0;
    for (var one : found.active()) {
      active |= 1 << one.ordinal();
    }
    out.writeInt(active);
    out.writeBoolean(found.truncated());
    out.writeInt(found.text().size());
    for (var page : found.text()) {
      out.writeInt(page.number());
      writeText(out, page.text());
    }
    out.writeBoolean(found.mail() != null);
    if (found.mail() != null) {
      write(out, found.mail());
    }
  }

  private static Inspection readInspection(DataInputStream in) throws IOException {
    var mediaType = readText(in);
    var failure = failure(in.readUnsignedByte());
    var detail = readText(in);
    int pages = in.readInt();
    var encrypted = in.readBoolean();
    var signed = in.readBoolean();
    int bits = in.readInt();
    var active = EnumSet.noneOf(ActiveContent.class);
    for (var one : ActiveContent.values()) {
      if ((bits & 1 << one.ordinal()) != 0) {
        active.add(one);
      }
    }
    var truncated = in.readBoolean();
    int count = count(in);
    var text = new ArrayList<PageText>();
    for (int i = 0; i < count; i++) {
      text.add(new PageText(in.readInt(), readText(in)));
    }
    var mail = in.readBoolean() ? readMail(in) : null;
    return new Inspection(
        mediaType, failure, detail, pages, encrypted, signed, active, truncated, text, mail);
  }

  private static void write(DataOutputStream out, Mail mail) throws IOException {
    writeText(out, mail.subject());
    writeText(out, mail.from());
    writeList(out, mail.to());
    writeList(out, mail.cc());
    out.writeLong(mail.sentAt() == null ? Long.MIN_VALUE : mail.sentAt().getEpochSecond());
    writeText(out, mail.messageId());
    writeAttachments(out, mail.attachments());
  }

  private static Mail readMail(DataInputStream in) throws IOException {
    var subject = readText(in);
    var from = readText(in);
    var to = readList(in);
    var cc = readList(in);
    long seconds = in.readLong();
    // years beyond 9999 break date columns and formats further on
    var sentAt = seconds < 0 || seconds > 253_402_300_799L ? null : Instant.ofEpochSecond(seconds);
    var messageId = readText(in);
    return new Mail(subject, from, to, cc, sentAt, messageId, readAttachments(in));
  }

  private static void writeAttachments(DataOutputStream out, List<MailAttachment> all)
      throws IOException {
    out.writeInt(all.size());
    for (var one : all) {
      writeText(out, one.name());
      writeText(out, one.mediaType());
      out.writeLong(one.size());
    }
  }

  private static List<MailAttachment> readAttachments(DataInputStream in) throws IOException {
    int count = count(in);
    var all = new ArrayList<MailAttachment>();
    for (int i = 0; i < count; i++) {
      all.add(new MailAttachment(readText(in), readText(in), in.readLong()));
    }
    return all;
  }

  private static void writeList(DataOutputStream out, List<String> list) throws IOException {
    out.writeInt(list.size());
    for (var one : list) {
      writeText(out, one);
    }
  }

  private static List<String> readList(DataInputStream in) throws IOException {
    int count = count(in);
    var list = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      list.add(readText(in));
    }
    return list;
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("text of " + length + " bytes in a shorter frame");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MAX_LIST) {
      throw new IOException("list of " + count);
    }
    return count;
  }

  private static FailureKind failure(int code) throws IOException {
    return code == 255 ? null : constant(FailureKind.values(), code);
  }

  private static <T> T constant(T[] values, int code) throws IOException {
    if (code >= values.length) {
      throw new IOException("unknown code " + code);
    }
    return values[code];
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static byte[] written(Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
