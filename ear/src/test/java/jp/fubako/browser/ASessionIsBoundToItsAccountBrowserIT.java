package jp.fubako.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Login and sessions as a script, or an attacker with one, sees them; no browser in between. */
class ASessionIsBoundToItsAccountBrowserIT {

  private static final String INBOX = "/approval/inbox.xhtml";
  private static final String PASSWORD = "himitsu-no-kotoba";

  /** bcrypt of the password, cost 10. */
  private static final String HASH = "$2a$10$abcdefghijklmnopqrstuuYgAM005BstxT2Bs2l8zhZFTn8U99kYq";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String username = "probe-" + UUID.randomUUID();

  @BeforeEach
  void giveAnAccount() throws SQLException, IOException {
    RunningOffice.change(
        """
        insert into login_account (username, version, password_hash, enabled, person_id)
        select ?, 0, ?, true, person_id from login_account where username = 'takahashi'
        """,
        username,
        HASH);
  }

  @Test
  void theSessionGetsAnotherIdAtTheLoginAndItsCookieStaysAway() throws Exception {
    var before = send("/", Optional.empty());
    var stranger = cookie(before).orElseThrow();
    var login = login(stranger, PASSWORD);
    var member = cookie(login).orElseThrow();
    assertNotEquals(stranger, member);
    assertTrue(isOffice(send(INBOX, Optional.of(member))));
    assertTrue(isLoginPage(send("/", Optional.of(stranger))), "the id from before the login opens");
    var attributes = login.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(attributes.contains("HttpOnly") && attributes.contains("SameSite=Lax"), attributes);
  }

  @Test
  void anIdInTheAddressIsNoSession() throws Exception {
    var member = member();
    var id = member.substring(member.indexOf('=') + 1);
    assertTrue(isLoginPage(send("/index.xhtml;jsessionid=" + id, Optional.empty())));
  }

  @Test
  void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
    var start = System.nanoTime();
    var known = login(cookie(send("/", Optional.empty())).orElseThrow(), "wrong");
    var middle = System.nanoTime();
    var stranger = cookie(send("/", Optional.empty())).orElseThrow();
    var unknown = post(stranger, "nobody-" + username, "wrong");
    var end = System.nanoTime();
    assertEquals(known.statusCode(), unknown.statusCode());
    assertEquals(withoutTokens(known.body()), withoutTokens(unknown.body()));
    // the account's hash is of cost 10, the one for unknown names of cost 12 as real accounts have
    assertTrue(end - middle > (middle - start) / 4, "an unknown name is refused without a hash");
  }

  @Test
  void anAccountThatIsSwitchedOffSeesNothingInItsSession() throws Exception {
    var member = member();
    RunningOffice.change("update login_account set enabled = false where username = ?", username);
    var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (isOffice(send(INBOX, Optional.of(member)))) {
      assertTrue(System.nanoTime() < deadline, "the session outlives its account");
    }
  }

  private String member() throws Exception {
    var login = login(cookie(send("/", Optional.empty())).orElseThrow(), PASSWORD);
    return cookie(login).orElseThrow();
  }

  private HttpResponse<String> login(String cookie, String password) throws Exception {
    return post(cookie, username, password);
  }

  private static HttpResponse<String> post(String cookie, String name, String password)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(RunningOffice.address() + "/j_security_check"))
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "j_username=" + name + "&j_password=" + password));
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> send(String path, Optional<String> cookie) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(RunningOffice.address() + path));
    cookie.ifPresent(value -> request.header("Cookie", value));
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static Optional<String> cookie(HttpResponse<?> answer) {
    return answer.headers().firstValue("Set-Cookie").map(value -> value.split(";")[0]);
  }

  private static boolean isOffice(HttpResponse<String> answer) {
    return answer.statusCode() == 200 && !answer.body().contains("j_security_check");
  }

  private static boolean isLoginPage(HttpResponse<String> answer) {
    return answer.statusCode() == 200 && answer.body().contains("j_security_check");
  }

  private static String withoutTokens(String body) {
    return body.replaceAll("(nonce|value|id)=\"[^\"]*\"", "")
        .replaceAll("nonce-[^'\"]*", "")
        .replaceAll("csp\\.init\\('[^']*'\\)", "")
        .replaceAll("getElementById\\('[^']*'\\)", "");
  }
}
