#!/usr/bin/env bash
# Backs up a running installation: backup.sh <folder>; restore.sh brings it back.
# First the database as one consistent state, then the files, without stopping anybody. A file is durable before the
# row that names it is committed, and files are never changed or removed: so every row of the dump finds its file in
# the copy that is made after it. The other way round, a document that arrives between the two steps would be a row
# without a file. Files that arrive after the dump are copied too and do no harm: no row names them.
# The same folder may be used every day: files that are there already are not copied again, the dumps have their time
# in their names. Not backed up is what is made again: the search index, previews, the server's configuration.
# External database: FUBAKO_DB_HOST, FUBAKO_DB_PORT, FUBAKO_DB_OWNER_USER, FUBAKO_DB_OWNER_PASSWORD.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ $# -eq 1 ] || { sed -n 2p "$0" >&2; exit 2; }
fubako_data=${FUBAKO_DATA:-data}
[ -d "$fubako_data/content" ] ||
  fubako_refuse "$fubako_data はデータフォルダーではありません（FUBAKO_DATA）。" "$fubako_data is no data folder (FUBAKO_DATA)."
umask 077
mkdir -p "$1"
target=$(cd "$1" && pwd)
dump=$(fubako_mariadb mariadb-dump)
options=$(mktemp)
trap 'rm -f "$options"' EXIT
fubako_database_options "$options"

name=$target/database-$(date +%Y%m%dT%H%M%S).sql.gz
"$dump" --defaults-file="$options" --single-transaction --quick --no-tablespaces --routines --triggers --hex-blob \
  --default-character-set=utf8mb4 fubako | gzip > "$name.partial"
mkdir -p "$target/content"
# a file that is already there has the same name, hence the same bytes, unless its copy broke off: then it is shorter
files() { (cd "$1" && find . -path ./tmp -prune -o -type f -printf '%P %s\n' | LC_ALL=C sort); }
LC_ALL=C comm -23 <(files "$fubako_data/content") <(files "$target/content") | cut -d ' ' -f 1 |
  tar -C "$fubako_data/content" -cf - -T - | tar -C "$target/content" -xf -
small=(keys)
[ ! -e "$fubako_data/work/demo" ] || small+=(work/demo)
tar -C "$fubako_data" -cf "$target/keys.tar.partial" "${small[@]}"
mv "$target/keys.tar.partial" "$target/keys.tar"
# a dump with its name is a whole backup
mv "$name.partial" "$name"
sync -f "$target"
echo "$name"
