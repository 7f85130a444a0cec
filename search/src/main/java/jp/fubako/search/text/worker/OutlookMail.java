package jp.fubako.search.text.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jp.fubako.search.text.Mail;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/**
 * A mail saved by Outlook (.msg, MS-OXMSG). A mail attached to it becomes a text file: .msg has no
 * bytes of it.
 */
final class OutlookMail {

  private static final Pattern ID = Pattern.compile("(?im)^message-id:\\s*<?([^>\\s]+)");

  private final Attachments attachments;

  OutlookMail(Attachments attachments) {
    this.attachments = attachments;
  }

  MailReader.Read read(Path file) throws IOException {
    try (var message = new MAPIMessage(file.toFile())) {
      message.setReturnNullOnMissingChunk(true);
      if (message.has7BitEncodingStrings()) {
        message.guess7BitEncoding();
      }
      for (var attachment : message.getAttachmentFiles()) {
        add(attachment);
      }
      return new MailReader.Read(mail(message), body(message), signed(message));
    } catch (ChunkNotFoundException e) {
      throw new IOException(e);
    }
  }

  private void add(AttachmentChunks attachment) throws IOException, ChunkNotFoundException {
    if (attachment.isEmbeddedMessage()) {
      var inner = attachment.getEmbeddedMessage();
      inner.setReturnNullOnMissingChunk(true);
      var text = heading(inner) + "\n" + body(inner);
      var name = orEmpty(inner.getSubject()).replaceAll("[/\\\\]", "_") + ".txt";
      attachments.add(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } else if (attachment.getAttachData() != null) {
      attachments.add(
          name(attachment), new ByteArrayInputStream(attachment.getAttachData().getValue()));
    }
  }

  private static String heading(MAPIMessage message) throws ChunkNotFoundException {
    return "件名: %s\n差出人: %s\n宛先: %s\n"
        .formatted(
            orEmpty(message.getSubject()),
            orEmpty(message.getDisplayFrom()),
            orEmpty(message.getDisplayTo()));
  }

  private static String name(AttachmentChunks attachment) {
    for (StringChunk chunk :
        Arrays.asList(
            attachment.getAttachLongFileName(),
            attachment.getAttachFileName(),
            attachment.getAttachDisplayName())) {
      if (chunk != null && chunk.getValue() != null && !chunk.getValue().isBlank()) {
        return chunk.getValue();
      }
    }
    return "";
  }

  private Mail mail(MAPIMessage message) throws ChunkNotFoundException {
    var date = message.getMessageDate();
    var headers = message.getHeaders();
    var id = ID.matcher(headers == null ? "" : String.join("\n", headers));
    return new Mail(
        orEmpty(message.getSubject()),
        from(message),
        people(message.getDisplayTo()),
        people(message.getDisplayCC()),
        date == null ? null : date.toInstant(),
        id.find() ? id.group(1) : "",
        attachments.list());
  }

  private static String from(MAPIMessage message) throws ChunkNotFoundException {
    var name = orEmpty(message.getDisplayFrom());
    var address = message.getMainChunks().getEmailFromChunk();
    var plain = address == null ? "" : orEmpty(address.getValue());
    // inside one organisation Outlook keeps a directory name here, which is no mail address
    if (!plain.contains("@") || plain.equals(name)) {
      return name;
    }
    return name.isEmpty() ? plain : name + " <" + plain + ">";
  }

  private static List<String> people(String joined) {
    var all = new ArrayList<String>();
    for (var one : orEmpty(joined).split(";")) {
      if (!one.isBlank()) {
        all.add(one.replace("\0", "").strip());
      }
    }
    return all;
  }

  private static String body(MAPIMessage message) throws IOException, ChunkNotFoundException {
    var plain = message.getTextBody();
    if (plain != null && !plain.isBlank()) {
      return plain.replace("\r\n", "\n");
    }
    var html = message.getHtmlBody();
    return html == null ? "" : OfficeReader.htmlText(html, 5_000_000);
  }

  private static boolean signed(MAPIMessage message) {
    var kind = message.getMainChunks().getAll().get(MAPIProperty.MESSAGE_CLASS);
    return kind != null
        && kind.stream().anyMatch(chunk -> chunk.toString().contains("SMIME.MultipartSigned"));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text.replace("\0", "").strip();
  }
}
