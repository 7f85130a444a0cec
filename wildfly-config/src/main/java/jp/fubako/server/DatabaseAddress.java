package jp.fubako.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database and the two accounts on it: the owner changes the schema, the application reads and
 * writes rows only.
 *
 * @param url JDBC URL of MariaDB
 */
record DatabaseAddress(
    String url, String user, String password, String ownerUser, String ownerPassword) {

  /**
   * The external database of the settings {@code db.url}, {@code db.user}, {@code db.password},
   * {@code db.owner.user}, …
   */
  static DatabaseAddress external(String url) {
    var user = Settings.value("db.user").orElse("fubako");
    var password = Settings.value("db.password").orElse("");
    return new DatabaseAddress(
        url,
        user,
        password,
        Settings.value("db.owner.user").orElse(user),
        Settings.value("db.owner.password").orElse(password));
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }
}
