# Sourced by the scripts beside it: where the server lies and which Java runs it.
fubako_home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# inside the source tree the built server is meant
if [ -d "$fubako_home/wildfly-config/target/server" ]; then
  fubako_home=$fubako_home/wildfly-config/target/server
fi

fubako_java_version() {
  "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'
}

fubako_java() {
  local best='' best_version=20 candidate version
  for candidate in "${FUBAKO_JAVA_HOME:-}/bin/java" "${JAVA_HOME:-}/bin/java" /usr/lib/jvm/*/bin/java "$(command -v java || true)"; do
    [ -x "$candidate" ] || continue
    version=$(fubako_java_version "$candidate")
    case $version in ''|*[!0-9]*) continue ;; esac
    if [ "$version" -gt "$best_version" ]; then
      best=$candidate
      best_version=$version
    fi
  done
  if [ -z "$best" ]; then
    echo 'JDK 21 以上が見つかりません。インストールするか、FUBAKO_JAVA_HOME でその場所を指定してください。' >&2
    echo 'No JDK 21 or newer was found. Install one, or name its folder by FUBAKO_JAVA_HOME.' >&2
    exit 1
  fi
  echo "$best"
}

fubako_launch() {
  local java
  java=$(fubako_java)
  exec "$java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$fubako_home/fubako/launcher/*" jp.fubako.server.Launcher "$1"
}
