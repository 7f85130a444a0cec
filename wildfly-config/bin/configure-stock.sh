#!/usr/bin/env bash
# Turns an unpacked stock WildFly 39.0.1 into a Fubako server: configure-stock.sh <unpacked wildfly> <fubako.ear>
# Safe to repeat: the CLI script changes only what is missing.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ $# -eq 2 ] || { sed -n 2,3p "$0" >&2; exit 2; }
target=$(cd "$1" && pwd)
[ -f "$target/jboss-modules.jar" ] || { echo "$target holds no jboss-modules.jar" >&2; exit 2; }
mkdir -p "$target/modules/org/mariadb/jdbc/main" "$target/fubako"
cp "$fubako_home"/modules/org/mariadb/jdbc/main/* "$target/modules/org/mariadb/jdbc/main/"
cp -r "$fubako_home"/fubako/. "$target/fubako/"
cp "$2" "$target/fubako/fubako.ear"
script=$(mktemp)
trap 'rm -f "$script"' EXIT
{
  echo 'embed-server --server-config=standalone.xml --std-out=echo'
  cat "$target/fubako/cli/fubako.cli"
  echo 'stop-embedded-server'
} > "$script"
JAVA=$(fubako_java) "$target/bin/jboss-cli.sh" --file="$script"
echo "Ready: $target/fubako/bin/run.sh"
