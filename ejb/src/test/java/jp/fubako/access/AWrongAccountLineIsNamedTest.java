package jp.fubako.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AWrongAccountLineIsNamedTest {

  @Test
  void soundLinesAreRead() throws AccountTable.WrongLineException {
    assertEquals(
        List.of(
            new AccountTable.Line(
                2, "sato", "0001", EnumSet.of(Role.RECORDS_OFFICE, Role.SEAL_KEEPER)),
            new AccountTable.Line(3, "ito", "0002", Set.of())),
        AccountTable.read(
            "\uFEFFusername,staff_no,roles\nsato,0001,RECORDS_OFFICE SEAL_KEEPER\nito,0002,\n"));
  }

  @Test
  void theFirstWrongLineIsTold() {
    assertLine(3, "sato,0001,\nito,0002,MAYOR\n");
    assertLine(2, "佐藤,0001,\n");
    assertLine(3, "sato,0001,\nsato,0002,\n");
  }

  private static void assertLine(long line, String rows) {
    var wrong =
        assertThrows(
            AccountTable.WrongLineException.class,
            () -> AccountTable.read("username,staff_no,roles\n" + rows));
    assertEquals(line, wrong.line());
  }
}
