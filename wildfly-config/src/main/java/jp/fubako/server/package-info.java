/**
 * Starts and stops an installation: the database, the schema, the WildFly server with the
 * application in it. Runs outside the server, with the JDK, Flyway and the database driver only.
 * Used by the build ({@code mvn -Prun}), by the tests and by the scripts in {@code
 * wildfly-config/bin}.
 */
package jp.fubako.server;
