package jp.fubako.web.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** File names in headers (RFC 6266, RFC 8187). */
public final class FileNames {

  /** Controls, direction marks and what file systems forbid. */
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]");

  private static final Pattern NOT_ASCII = Pattern.compile("[^ -~]|[%;]");

  private FileNames() {}

  /** Value of Content-Disposition for a download under this name. */
  public static String attachment(String name) {
    var clean = UNSAFE.matcher(name).replaceAll("_");
    var ascii = NOT_ASCII.matcher(clean).replaceAll("_");
    var encoded = URLEncoder.encode(clean, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\""
        + ascii
        + "\"; filename*=UTF-8''"
        + encoded.replace("*", "%2A");
  }
}
