package jp.fubako.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What must hold of the names of the migrations. */
final class Migrations {

  private static final Pattern NAME = Pattern.compile("V(\\d{4})__[a-z0-9_]+\\.sql");

  private Migrations() {}

  /** One line per fault; versions must be unique and gapless from 1. */
  static List<String> faults(Collection<String> fileNames) {
    var faults = new ArrayList<String>();
    var versions = new TreeMap<Integer, String>();
    for (var name : fileNames) {
      var match = NAME.matcher(name);
      if (!match.matches()) {
        faults.add(name + ": not named V0001__what_it_does.sql");
        continue;
      }
      var other = versions.put(Integer.parseInt(match.group(1)), name);
      if (other != null) {
        faults.add(name + ": same version as " + other);
      }
    }
    var expected = 1;
    for (var version : versions.keySet()) {
      if (version != expected) {
        faults.add("V%04d is missing".formatted(expected));
        break;
      }
      expected++;
    }
    return faults;
  }
}
