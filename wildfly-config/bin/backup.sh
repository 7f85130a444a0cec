#!/usr/bin/env bash
# Backs up a running installation: backup.sh <folder>
# Order matters: first the database as one consistent state, then the files. Files are only ever added, under the hash of
# their content and before the row that names them, so that every row of the dump finds its file.
# The search index is not backed up; it is made again from the database and the files.
# External database: FUBAKO_DB_HOST, FUBAKO_DB_PORT, FUBAKO_DB_OWNER_USER, FUBAKO_DB_OWNER_PASSWORD.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ $# -eq 1 ] || { sed -n 2p "$0" >&2; exit 2; }
data=${FUBAKO_DATA:-data}
[ -d "$data/content" ] || { echo "$data is no data folder (FUBAKO_DATA)" >&2; exit 2; }
umask 077
mkdir -p "$1"
target=$(cd "$1" && pwd)
mariadb=${FUBAKO_MARIADB:-$fubako_home/fubako/mariadb}
dump=$mariadb/bin/mariadb-dump
[ -x "$dump" ] || dump=$(command -v mariadb-dump) || { echo 'mariadb-dump is missing: apt-get install mariadb-client' >&2; exit 1; }
port=${FUBAKO_DB_PORT:-$((13306 + ${FUBAKO_PORT_OFFSET:-0}))}
options=$(mktemp)
trap 'rm -f "$options"' EXIT
printf '[client]\nhost=%s\nport=%s\nuser=%s\npassword=%s\n' "${FUBAKO_DB_HOST:-127.0.0.1}" "$port" \
  "${FUBAKO_DB_OWNER_USER:-fubako_owner}" "${FUBAKO_DB_OWNER_PASSWORD:-$(cat "$data/keys/db.owner.password")}" > "$options"
[ -n "${FUBAKO_DB_HOST:-}" ] || printf 'skip-ssl\n' >> "$options"

name=$target/database-$(date +%Y%m%dT%H%M%S).sql.gz
"$dump" --defaults-file="$options" --single-transaction --quick --no-tablespaces --routines --triggers --hex-blob \
  --default-character-set=utf8mb4 fubako | gzip > "$name.partial"
mv "$name.partial" "$name"
mkdir -p "$target/content"
# a file that is already there has the same name, hence the same bytes
cp -a --no-clobber "$data/content/." "$target/content/"
rm -rf "$target/content/tmp"
tar -C "$data" -cf "$target/keys.tar.partial" keys
mv "$target/keys.tar.partial" "$target/keys.tar"
sync -f "$target"
echo "$name"
