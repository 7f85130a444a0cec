package jp.fubako.search.text.worker;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.fubako.search.text.FailureKind;
import jp.fubako.search.text.Mail;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * A mail in the internet format (RFC 5322, MIME), read as a stream; attached mails are attachments.
 */
final class InternetMail {

  private static final int MAX_MULTIPARTS = 50;
  private static final MimeConfig LENIENT =
      new MimeConfig.Builder()
          .setMaxLineLen(1 << 24)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(5_000)
          .build();

  private final WorkerOptions options;
  private final Attachments attachments;

  InternetMail(WorkerOptions options, Attachments attachments) {
    this.options = options;
    this.attachments = attachments;
  }

  MailReader.Read read(Path file) throws IOException {
    var parts = new Parts();
    parse(file, parts);
    return new MailReader.Read(parts.mail(), parts.text(), parts.signed);
  }

  /**
   * Follows mails attached to mails.
   *
   * @param depth of this file, the outermost mail being 1
   * @throws Refusal when they go deeper than the limit
   */
  void checkDepth(Path file, int depth) throws IOException {
    if (depth > options.archiveDepth()) {
      throw new Refusal(FailureKind.TOO_DEEP, "mails " + depth + " deep");
    }
    parse(
        file,
        new AbstractContentHandler() {
          private int count;

          @Override
          public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
            if (descriptor.getMimeType().equals(Sniffer.MAIL)) {
              var inner = options.job().resolve("mail-" + depth + "-" + count++);
              Files.copy(in, inner);
              checkDepth(inner, depth + 1);
              Files.delete(inner);
            }
          }
        });
  }

  private void parse(Path file, AbstractContentHandler handler) throws IOException {
    var parser = new MimeStreamParser(LENIENT);
    parser.setContentDecoding(true);
    parser.setNoRecurse();
    parser.setContentHandler(handler);
    try (var in = new BufferedInputStream(Files.newInputStream(file))) {
      parser.parse(in);
    } catch (MimeException e) {
      var refusal = Refusal.in(e);
      throw refusal != null ? refusal : new IOException(e);
    }
  }

  /** Gathers head, text and attachments while the parser goes through the mail. */
  private final class Parts extends AbstractContentHandler {
    private final Map<String, Field> head = new HashMap<>();
    private Map<String, Field> fields = head;
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private int multiparts;
    private boolean signed;

    @Override
    public void startBodyPart() {
      fields = new HashMap<>();
    }

    @Override
    public void field(Field field) {
      fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field);
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) throws MimeException {
      if (++multiparts > MAX_MULTIPARTS) {
        throw new MimeException(new Refusal(FailureKind.TOO_DEEP, "parts in parts in parts"));
      }
      signed |= descriptor.getMimeType().equals("multipart/signed");
    }

    @Override
    public void endMultipart() {
      multiparts--;
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
      var type = descriptor.getMimeType();
      var name = MailHeader.fileName(fields);
      var text = type.equals("text/plain") || type.equals("text/html");
      if (!text || !name.isEmpty() || MailHeader.isAttachment(fields)) {
        attachments.add(name, in);
        return;
      }
      var content = in.readNBytes(Math.min(4 * options.textCharacters(), 64 << 20));
      var decoded = JapaneseEncoding.decode(content, MailHeader.charset(fields));
      (type.equals("text/html") ? html : plain).append(decoded).append('\n');
    }

    private String text() throws IOException {
      return plain.isEmpty() || plain.toString().isBlank()
          ? OfficeReader.htmlText(html.toString(), options.textCharacters())
          : plain.toString();
    }

    private Mail mail() {
      var id = MailHeader.text(head.get("message-id")).replaceAll("[<>\\s]", "");
      var from = addresses("from");
      return new Mail(
          MailHeader.text(head.get("subject")),
          from.isEmpty() ? "" : from.get(0),
          addresses("to"),
          addresses("cc"),
          date(head.get("date")),
          id,
          attachments.list());
    }

    private List<String> addresses(String name) {
      return MailHeader.addresses(head.get(name));
    }
  }

  private static Instant date(Field field) {
    if (field == null) {
      return null;
    }
    var parsed = DateTimeFieldLenientImpl.PARSER.parse(field, DecodeMonitor.SILENT).getDate();
    return parsed == null ? null : parsed.toInstant();
  }
}
