package jp.fubako.browser.approval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import jp.fubako.browser.RunningOffice;
import jp.fubako.server.demo.DemoTown;

/** Sets scenes of the town that its own people cannot set. */
final class Desks {

  private Desks() {}

  /** Lets somebody be away today, so that others may decide for him. */
  static void away(Page window, String staffNo) throws IOException {
    var today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    var admin = "admin:" + RunningOffice.secret("administrator.password");
    var basic = Base64.getEncoder().encodeToString(admin.getBytes(StandardCharsets.UTF_8));
    var rows =
        "staff_no,valid_from,valid_to,reason,handling\n%s,%s,%s,出張,ACTING_DECISION\n"
            .formatted(staffNo, today, today);
    var answer =
        window
            .request()
            .post(
                "api/v1/town",
                RequestOptions.create()
                    .setHeader("Fubako-Request", "1")
                    .setHeader("Authorization", "Basic " + basic)
                    .setData(Map.of("absences.csv", rows, "initialPassword", DemoTown.PASSWORD)));
    assertTrue(answer.ok(), () -> answer.status() + " " + answer.text());
  }

  /** A subject that no other test uses. */
  static String subject(String what) {
    return what + "（" + System.nanoTime() % 1_000_000_000 + "）";
  }
}
