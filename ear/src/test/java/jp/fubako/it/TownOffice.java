package jp.fubako.it;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.wildfly.security.auth.server.SecurityDomain;

/**
 * The packed application with a test in it. The test lies in a web module of its own, so that the
 * application is exactly what is shipped; it sees the public types of the business module and runs
 * against the MariaDB that the build has started.
 */
public final class TownOffice {

  private static final String TEST_MODULE =
      """
        <module>
          <web>
            <web-uri>town-office-test.war</web-uri>
            <context-root>/town-office-test</context-root>
          </web>
        </module>
        <library-directory>""";

  private TownOffice() {}

  /** The EAR of this build as it is shipped, for tests that speak HTTP to it. */
  public static EnterpriseArchive asShipped() {
    return ShrinkWrap.createFromZipFile(
        EnterpriseArchive.class, new File(System.getProperty("fubako.ear")));
  }

  /** The EAR of this build with the test class and the classes it needs. */
  public static EnterpriseArchive with(Class<?>... test) {
    var ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("fubako.ear")));
    var war =
        ShrinkWrap.create(WebArchive.class, "town-office-test.war")
            .addClass(TownOffice.class)
            .addClasses(test)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
            .setManifest(
                new StringAsset(
                    "Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron\n"));
    ear.addAsModule(Testable.archiveToTest(war));
    ear.setApplicationXML(new StringAsset(applicationXml(ear)));
    return ear;
  }

  private static String applicationXml(Archive<?> ear) {
    var node = ear.delete(ArchivePaths.create("META-INF/application.xml"));
    try (var in = node.getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("<library-directory>", TEST_MODULE);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * In the container: does the work as the person with this account, with the roles that the
   * account has in the database.
   */
  public static <T> T as(String username, Callable<T> work) throws Exception {
    return SecurityDomain.getCurrent()
        .getCurrentSecurityIdentity()
        .createRunAsIdentity(username, false)
        .runAs(work);
  }
}
