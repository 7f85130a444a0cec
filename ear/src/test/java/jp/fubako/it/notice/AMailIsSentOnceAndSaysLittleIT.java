package jp.fubako.it.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import jp.fubako.it.Story;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mail over a real SMTP server: once, later when the server was away, and without contents. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AMailIsSentOnceAndSaysLittleIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  private GreenMail post;
  private Town town;
  private Story story;
  private String drafter;
  private String asked;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void open() {
    town = Town.inTheContainer();
    story = new Story(town);
    drafter = town.holderOf("201-JI");
    post =
        new GreenMail(new ServerSetup(Integer.getInteger("fubako.it.smtp"), "127.0.0.1", "smtp"));
  }

  @AfterEach
  void close() {
    post.stop();
    if (asked != null) {
      choose(asked, "IN_APP", "");
    }
  }

  @Test
  void whileTheMailServerIsAwayTheMailWaitsAndThenComesOnce() throws Exception {
    var id = submitted("メールの件名の試験", "TOWN");
    var key = notice(id);
    var tried =
        "select attempts from outbox_message where topic = 'notice-mail' and message_key = '%s'"
            .formatted(key);
    Town.await("a failed attempt", SOON, () -> !"0".equals(town.value(tried)));
    post.start();
    assertTrue(post.waitForIncomingEmail(SOON.toMillis(), 1), "no mail came");
    sent(key);

    repeat(key);
    assertEquals(1, about(key).size(), "sent twice");
    var mail = about(key).getFirst();
    assertEquals("[決裁依頼] 文箱からのお知らせ", mail.getSubject());
    assertTrue(mail.getContentType().toLowerCase().contains("charset=utf-8"));
    var text = (String) mail.getContent();
    assertTrue(text.contains("の職にあるため"), text);
    assertTrue(text.contains(System.getProperty("fubako.it.url") + "notice/open.xhtml?id=" + key));
    assertFalse(text.contains("件名の試験"), text);
    assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
  }

  @Test
  void theTitleOfASecretCaseIsNotInTheMailEvenWhereTitlesAre() throws Exception {
    post.start();
    titles(true);
    try {
      var open = notice(submitted("公開してよい件名", "TOWN"));
      sent(open);
      assertEquals("[決裁依頼] 公開してよい件名", about(open).getFirst().getSubject());
      var secret = notice(submitted("秘密の件名", "SECRET"));
      sent(secret);
      var mail = about(secret).getFirst();
      assertFalse(mail.getSubject().contains("秘密の件名"));
      assertFalse(((String) mail.getContent()).contains("秘密の件名"));
    } finally {
      titles(false);
    }
  }

  @Test
  void whoWantsNoMailGetsNone() throws Exception {
    post.start();
    var id = submitted("メールなしの試験", "TOWN", "IN_APP");
    var key = notice(id);
    assertEquals("NONE", town.value("select mail from notice where id = '" + key + "'"));
    assertEquals(List.of(), about(key));
  }

  private String submitted(String subject, String scope) {
    return submitted(subject, scope, "AT_ONCE");
  }

  /** A proposal on its way; whoever is asked first wants mail in this way. */
  private String submitted(String subject, String scope, String choice) {
    var first = town.holderOf("201-H");
    choose(first, choice, first + "@town.example.jp");
    var fields = Json.createObjectBuilder().add("scope", scope);
    var id = story.draft(drafter, null, subject, fields);
    story.submit(drafter, id);
    assertEquals(first, story.next(drafter, id).orElseThrow());
    return id;
  }

  private void choose(String who, String choice, String address) {
    asked = who;
    var body = Json.createObjectBuilder().add("mail", choice).add("address", address);
    town.desk(who).put("notice-settings/mine", body).json();
  }

  private void titles(boolean shown) {
    var desk = town.desk("sato");
    var body = Json.createObjectBuilder();
    JsonObject rules = desk.get("notice-settings/town").json();
    rules.forEach(body::add);
    desk.put("notice-settings/town", body.add("titlesInMail", shown)).json();
  }

  /** The notice that the first one asked got about an item. */
  private String notice(String item) {
    var query = "select id from notice where kind = 'TURN' and item_id = '" + item + "'";
    Town.await("a notice", SOON, () -> town.value(query) != null);
    return town.value(query);
  }

  private void sent(String notice) {
    var state = "select mail from notice where id = '" + notice + "'";
    Town.await("the mail is sent", SOON, () -> "SENT".equals(town.value(state)));
  }

  /** Mails whose Message-ID is that of the notice. */
  private List<MimeMessage> about(String notice) {
    return Arrays.stream(post.getReceivedMessages()).filter(m -> id(m).contains(notice)).toList();
  }

  private static String id(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (jakarta.mail.MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private void repeat(String key) throws SQLException {
    var where = " where topic = 'notice-mail' and message_key = '" + key + "'";
    try (var connection = town.database();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "update outbox_message set state = 'WAITING', due_at = utc_timestamp(6)" + where);
    }
    var state = "select state from outbox_message" + where;
    Town.await("the repeated message", SOON, () -> "DONE".equals(town.value(state)));
  }
}
