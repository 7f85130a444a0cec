package jp.fubako.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links get cut by mail programs and typed by hand: no page fails over its own address. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AWrongAddressIsAnsweredClearlyIT {

  private static final Path PAGES = Path.of("../web/src/main/webapp");
  private static final Pattern PARAMETER = Pattern.compile("<f:viewParam[^>]*name=\"([^\"]+)\"");
  private static final List<String> ODD =
      List.of("", "x", "-1", "2147483647", "' or 1=1 --", "\u0000", UUID.randomUUID().toString());

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @Test
  void byEveryPageForEveryParameter() throws IOException {
    var desk = Town.inTheContainer().desk("sato");
    var addresses = addresses();
    var wrong =
        addresses.parallelStream().map(address -> fault(desk, address)).filter(f -> !f.isEmpty());
    assertEquals(List.of(), wrong.toList());
    assertTrue(addresses.size() > 150, "only " + addresses.size() + " addresses were tried");
  }

  private static String fault(Desk desk, String address) {
    var status = desk.get("../../" + address).status();
    return status >= 500 || status == 401 ? status + " " + address : "";
  }

  private static List<String> addresses() throws IOException {
    var addresses = new ArrayList<String>();
    try (var files = Files.walk(PAGES)) {
      for (var file : files.filter(f -> f.toString().endsWith(".xhtml")).sorted().toList()) {
        var page = PAGES.relativize(file).toString();
        var parameters = PARAMETER.matcher(Files.readString(file));
        while (parameters.find() && !page.startsWith("WEB-INF")) {
          for (var value : ODD) {
            addresses.add(page + "?" + parameters.group(1) + "=" + encoded(value));
          }
        }
      }
    }
    return addresses;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
