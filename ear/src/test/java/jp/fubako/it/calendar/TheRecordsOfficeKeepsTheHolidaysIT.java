package jp.fubako.it.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.nio.charset.Charset;
import jp.fubako.it.Desk;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 休日: everybody counts by the same table, which only the records office changes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TheRecordsOfficeKeepsTheHolidaysIT {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final String LIST = "calendar/syukujitsu.csv";

  private Desk keeper;
  private Desk clerk;

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void open() {
    var town = Town.inTheContainer();
    keeper = town.desk("yaguchi");
    clerk = town.desk("inoue");
  }

  @Test
  void workingDaysAreCountedByTheTable() {
    assertEquals("2030-01-04", reached("2029-12-28", 1));
    assertEquals("2029-12-28", reached("2030-01-04", -1));
    assertEquals("2030-05-07", reached("2030-05-02", 1));
  }

  @Test
  void aDayIsClosedAndOpenedAgainByTheRecordsOfficeOnly() {
    var day = Json.createObjectBuilder().add("day", "2030-06-10").add("name", "庁舎設備点検").build();
    assertEquals("refusal.calendar.NOT_RECORDS_OFFICE", clerk.post("calendar/days", day).code());
    assertTrue(keeper.post("calendar/days", day).fine());
    assertEquals("2030-06-11", reached("2030-06-07", 1));
    assertEquals("refusal.calendar.ALREADY_CLOSED", keeper.post("calendar/days", day).code());
    assertTrue(keeper.delete("calendar/days/2030-06-10").fine());
    assertEquals("2030-06-10", reached("2030-06-07", 1));
    assertEquals("refusal.calendar.DAY_IS_OVER", keeper.delete("calendar/days/2024-01-01").code());
  }

  @Test
  void theListOfTheCabinetOfficeIsTakenOverOrNotAtAll() {
    var before = keeper.get(LIST).body();
    var again = keeper.put(LIST, before);
    assertTrue(again.json().getBoolean("applied"), again.text());
    assertArrayEquals(before, keeper.get(LIST).body());

    var wrong = new String(before, WINDOWS_31J).replace("2030/11/3,", "2030/11/33,");
    var refused = keeper.put(LIST, wrong.getBytes(WINDOWS_31J));
    assertEquals(422, refused.status());
    assertTrue(refused.text().contains("NOT_A_DATE"), refused.text());
    assertArrayEquals(before, keeper.get(LIST).body());
    assertEquals("refusal.calendar.NOT_RECORDS_OFFICE", clerk.put(LIST, before).code());
  }

  private String reached(String day, int count) {
    return clerk
        .get("calendar/working-days?day=" + day + "&count=" + count)
        .json()
        .getString("day");
  }
}
