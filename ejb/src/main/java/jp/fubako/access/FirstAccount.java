package jp.fubako.access;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The account with which everything begins: a system administrator without a person. It is written
 * straight into the tables, because before it nobody can sign in; the installer calls this once
 * after the migrations.
 */
public final class FirstAccount {

  private FirstAccount() {}

  /**
   * Makes the account if there is no account at all; joins the connection's transaction.
   *
   * @return whether it was made
   */
  public static boolean create(Connection connection, String username, char[] password)
      throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select 1 from login_account limit 1")) {
      if (rows.next()) {
        return false;
      }
    }
    try (var account =
            connection.prepareStatement(
                "insert into login_account (username, version, password_hash, enabled)"
                    + " values (?, 0, ?, true)");
        var role =
            connection.prepareStatement(
                "insert into login_role (username, role) values (?, 'SYSTEM_ADMIN')")) {
      account.setString(1, username);
      account.setString(2, Passwords.hash(password));
      account.executeUpdate();
      role.setString(1, username);
      role.executeUpdate();
    }
    return true;
  }
}
