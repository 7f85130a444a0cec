package jp.fubako.it.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import jp.fubako.it.LaunchedOffice;
import jp.fubako.it.Story;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody with the owner's password, or with the file system, changes what was written. The
 * command {@code verify} says so; what was changed is put back afterwards, and it is content again.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryChangeBehindOurBackIsFoundIT {

  private static final String NO_UPDATE =
      """
      create trigger audit_entry_no_update before update on audit_entry
      for each row signal sqlstate '45000' set message_text = 'audit_entry is append-only'""";
  private static final String NO_DELETE =
      """
      create trigger audit_entry_no_delete before delete on audit_entry
      for each row signal sqlstate '45000' set message_text = 'audit_entry is append-only'""";

  private Town town;
  private LaunchedOffice office;
  private String receipt;

  @Deployment(testable = false)
  static Archive<?> application() {
    return TownOffice.asShipped();
  }

  @BeforeEach
  void writeSomething() {
    town = Town.inTheContainer();
    var password = Objects.requireNonNullElse(System.getenv("FUBAKO_DB_PASSWORD"), "");
    office =
        new LaunchedOffice(
            town.data(),
            "-Dfubako.db.port=" + Integer.getInteger("fubako.it.database"),
            "-Dfubako.db.password=" + password);
    var story = new Story(town);
    receipt = story.arrive(Map.of("届.txt", ("届 " + System.nanoTime()).getBytes()));
    story.register(receipt, "届出について", "SECTION");
    assertEquals(0, verify(), "before anything was changed");
  }

  @Test
  void anEditedEntry() throws SQLException {
    var index = lastEntry();
    change("create table kept_entry as select * from audit_entry where idx = " + index);
    change("drop trigger audit_entry_no_update");
    change("update audit_entry set canonical = concat(canonical, ' ') where idx = " + index);
    assertEquals(1, verify(), "the text of entry " + index + " was edited");
    putBack(index, "canonical");
    change("update audit_entry set object_title = '別件' where idx = " + index);
    assertEquals(1, verify(), "a column of entry " + index + " was edited");
    putBack(index, "object_title");
    change("drop table kept_entry");
    change(NO_UPDATE);
    assertEquals(0, verify(), "after it was put back");
  }

  private void putBack(String index, String column) throws SQLException {
    change(
        "update audit_entry set %s = (select %s from kept_entry) where idx = %s"
            .formatted(column, column, index));
  }

  private String lastEntry() {
    return town.value("select max(idx) from audit_entry where object_id = '" + receipt + "'");
  }

  @Test
  void aDeletedEntry() throws SQLException {
    var index = lastEntry();
    change("drop trigger audit_entry_no_delete");
    change("create table kept_entry as select * from audit_entry where idx = " + index);
    change("delete from audit_entry where idx = " + index);
    assertEquals(1, verify(), "entry " + index + " was deleted");
    change("insert into audit_entry select * from kept_entry");
    change("drop table kept_entry");
    change(NO_DELETE);
    assertEquals(0, verify(), "after it was put back");
  }

  @Test
  void aStoredFileWithOneOtherBit() throws IOException {
    var shown = town.desk("sato").get("receipts/" + receipt).json();
    var hash = shown.getJsonArray("files").getJsonObject(0).getString("sha256");
    var file = town.content(hash);
    var bytes = Files.readAllBytes(file);
    var permissions = Files.getPosixFilePermissions(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    bytes[0] ^= 1;
    Files.write(file, bytes);
    assertEquals(1, verify(), "one bit of " + file + " was changed");
    named(hash, "changed");

    var aside = file.resolveSibling("aside");
    Files.move(file, aside);
    assertEquals(1, verify(), file + " was removed");
    named(hash, "missing");
    Files.move(aside, file);
    bytes[0] ^= 1;
    Files.write(file, bytes);
    Files.setPosixFilePermissions(file, permissions);
    assertEquals(0, verify(), "after it was put back");
  }

  private int verify() {
    return office.launch("verify");
  }

  private void named(String file, String fault) {
    assertTrue(office.said().contains("file " + file + ": " + fault), office.said());
  }

  private void change(String sql) throws SQLException {
    try (var connection = town.database();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
