package jp.fubako.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is shipped is a decision: a jar that comes along with another one is noticed here. */
class EarContentsIT {

  private static final Pattern VERSION =
      Pattern.compile("-\\d[\\w.]*(-SNAPSHOT)?(-jakarta)?\\.jar$");

  @Test
  void theLibraryFolderHoldsExactlyTheseJars() throws IOException {
    assertEquals(
        List.of(
            "bcpkix-jdk18on",
            "bcprov-jdk18on",
            "bcutil-jdk18on",
            "commons-codec",
            "commons-csv",
            "commons-io",
            "commons-logging",
            "core",
            "fastexcel",
            "fontbox",
            "fubako-search",
            "fubako-signing",
            "java-diff-utils",
            "lucene-analysis-common",
            "lucene-analysis-kuromoji",
            "lucene-core",
            "opczip",
            "pdfbox",
            "pdfbox-io",
            "xmpbox"),
        names("lib/"));
  }

  @Test
  void theWebModuleBringsOnlyThePageLibraries() throws IOException {
    try (var ear = new ZipFile(packed());
        var war = new ZipInputStream(ear.getInputStream(ear.getEntry("fubako-web.war")))) {
      var jars = new java.util.TreeSet<String>();
      for (var entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
        if (entry.getName().startsWith("WEB-INF/lib/") && entry.getName().endsWith(".jar")) {
          jars.add(plain(entry.getName().substring("WEB-INF/lib/".length())));
        }
      }
      assertEquals(java.util.Set.of("omnifaces", "primefaces"), jars);
    }
  }

  /**
   * With {@code initialize-in-order} WildFly starts CDI without waiting for the names that beans of
   * the modules bind, and so now and then before the persistence unit is known
   * (WeldDeploymentProcessor).
   */
  @Test
  void noOrderOfModulesIsAskedForThatWouldStartCdiTooEarly() throws IOException {
    try (var ear = new ZipFile(packed());
        var in = ear.getInputStream(ear.getEntry("META-INF/application.xml"))) {
      var descriptor = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertFalse(descriptor.contains("initialize-in-order"), descriptor);
    }
  }

  @Test
  void thePagesStandAtTheRootOfTheHost() throws IOException {
    try (var ear = new ZipFile(packed());
        var in = ear.getInputStream(ear.getEntry("META-INF/application.xml"))) {
      var descriptor = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(descriptor.contains("<context-root>/</context-root>"), descriptor);
      assertTrue(descriptor.contains("version=\"10\""), descriptor);
    }
  }

  /** So a deployment that stands is a mapping that fits the migrated tables. */
  @Test
  void theMappingIsComparedWithTheTablesAtEveryStart() throws IOException {
    try (var ear = new ZipFile(packed());
        var jar = new ZipInputStream(ear.getInputStream(ear.getEntry("fubako-ejb.jar")))) {
      var entry = jar.getNextEntry();
      while (!entry.getName().equals("META-INF/persistence.xml")) {
        entry = jar.getNextEntry();
      }
      var unit = new String(jar.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(unit.contains("name=\"hibernate.hbm2ddl.auto\" value=\"validate\""), unit);
    }
  }

  private static List<String> names(String folder) throws IOException {
    try (var ear = new ZipFile(packed())) {
      return ear.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(folder) && name.endsWith(".jar"))
          .map(name -> plain(name.substring(folder.length())))
          .sorted()
          .toList();
    }
  }

  private static String plain(String jar) {
    return VERSION.matcher(jar).replaceFirst("");
  }

  private static File packed() {
    return new File(System.getProperty("fubako.ear"));
  }
}
