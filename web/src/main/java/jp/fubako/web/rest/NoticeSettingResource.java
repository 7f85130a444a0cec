package jp.fubako.web.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import jp.fubako.notice.MailChoice;
import jp.fubako.notice.NoticeRules;
import jp.fubako.notice.NoticeSettingService;
import jp.fubako.notice.TownMail;

/** How people want to be told, and the town's rules of notices and deadlines. */
@Path("/notice-settings")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeSettingResource {

  @Inject private NoticeSettingService settings;

  /** The caller's own choice. */
  @GET
  @Path("/mine")
  public Map<String, Object> mine() {
    var row = settings.preference();
    return Map.of(
        "mail", row.mail().name(), "address", row.address(), "townMails", row.townMails());
  }

  /** {@code {"mail": "IN_APP|AT_ONCE|DIGEST", "address": "…"}}. */
  @PUT
  @Path("/mine")
  public Map<String, Object> choose(JsonObject json) {
    var body = new JsonBody(json);
    settings.choose(
        body.oneOf(MailChoice.class, "mail", MailChoice.DIGEST), body.text("address", ""));
    return mine();
  }

  /** The town's rules. */
  @GET
  @Path("/town")
  public Map<String, Object> town() {
    var rules = settings.rules();
    return Map.of(
        "version", rules.version(),
        "mail", rules.mail().name(),
        "titlesInMail", rules.titlesInMail(),
        "mailDomain", rules.mailDomain(),
        "digestAt", rules.digestAt().toString(),
        "remind", rules.remind(),
        "daysBeforeDue", rules.daysBeforeDue(),
        "daysWaiting", rules.daysWaiting(),
        "daysWaitingUrgent", rules.daysWaitingUrgent());
  }

  /** Changes all of the town's rules; the members as {@link #town} gives them. */
  @PUT
  @Path("/town")
  public Map<String, Object> change(JsonObject json) {
    var body = new JsonBody(json);
    settings.change(
        new NoticeRules(
            body.version(),
            body.oneOf(TownMail.class, "mail"),
            body.flag("titlesInMail"),
            body.text("mailDomain", ""),
            time(body.text("digestAt", "")),
            body.flag("remind"),
            body.whole("daysBeforeDue", -1),
            body.whole("daysWaiting", -1),
            body.whole("daysWaitingUrgent", -1)));
    return town();
  }

  /** Null when it is no time; the rules then say so. */
  private static LocalTime time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
