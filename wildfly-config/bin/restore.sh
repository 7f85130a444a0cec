#!/usr/bin/env bash
# Brings a backup back: restore.sh [--replace] <folder of backup.sh> [database-….sql.gz]
# Into an empty data folder (FUBAKO_DATA) and an empty database; without a name, the newest dump. With --replace what is
# there goes: the old data folder's content is moved aside into before-<time>, the old database with it; an external
# database's tables are dropped.
# Files first, then keys, then the database: a restore that breaks off leaves files that no row names, never rows
# without files. The database is made empty before, so that a dump of an older version meets no newer tables; the next
# start brings the schema up to date. Ends with verify: every file and the whole trail are read again.
# External database: FUBAKO_DB_URL as for run.sh, and FUBAKO_DB_HOST, FUBAKO_DB_PORT, FUBAKO_DB_OWNER_USER,
# FUBAKO_DB_OWNER_PASSWORD as for backup.sh.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
replace=
if [ "${1:-}" = --replace ]; then
  replace=yes
  shift
fi
[ $# -eq 1 ] || [ $# -eq 2 ] || { sed -n 2p "$0" >&2; exit 2; }
umask 077
backup=$(cd "$1" && pwd)
fubako_data=${FUBAKO_DATA:-data}
mkdir -p "$fubako_data"
fubako_data=$(cd "$fubako_data" && pwd)
export FUBAKO_DATA=$fubako_data
dumps=("$backup"/database-*.sql.gz)
dump=${2:-${dumps[-1]}}
[ -f "$dump" ] || dump=$backup/$dump

# look at everything before anything is touched
[ -f "$dump" ] && [ -f "$backup/keys.tar" ] && [ -d "$backup/content" ] ||
  fubako_refuse "$backup にバックアップがありません。" "There is no backup in $backup."
gzip -t "$dump"
tar -tf "$backup/keys.tar" > /dev/null
client=$(fubako_mariadb mariadb)
running=$(cat "$fubako_data/work/launcher.pid" 2>/dev/null || true)
if [ -n "$running" ] && grep -qs jp.fubako.server.Launcher "/proc/$running/cmdline"; then
  fubako_refuse "$fubako_data のサーバーが動いています。先に stop.sh で止めてください。" "The server of $fubako_data is running: stop.sh first."
fi
if [ -n "$(ls -A "$fubako_data")" ]; then
  [ -n "$replace" ] || fubako_refuse \
    "$fubako_data は空ではありません。置き換えるときは --replace を付けてください（今の内容は中の before-… に移します）。" \
    "$fubako_data is not empty. To replace it, say --replace (what is there is moved into before-… in it)."
  aside=$fubako_data/before-$(date +%Y%m%dT%H%M%S)
  mkdir "$aside"
  find "$fubako_data" -mindepth 1 -maxdepth 1 ! -name 'before-*' -exec mv -t "$aside" {} +
  echo "$aside"
fi

cp -a "$backup/content" "$fubako_data/content"
tar -C "$fubako_data" -xf "$backup/keys.tar"
options=$(mktemp)
started=
finish() {
  rm -f "$options"
  [ -z "$started" ] || (fubako_launch stop)
}
trap finish EXIT
if [ -z "${FUBAKO_DB_URL:-}" ]; then
  (fubako_launch start-db)
  started=yes
  replace=yes
fi
fubako_database_options "$options"
sql=("$client" --defaults-file="$options" --default-character-set=utf8mb4)
if [ -z "$replace" ] && [ -n "$("${sql[@]}" -N -e 'show tables' fubako)" ]; then
  fubako_refuse "データベースは空ではありません。置き換えるときは --replace を付けてください。" \
    "The database is not empty. To replace it, say --replace."
fi
"${sql[@]}" -e 'drop database fubako; create database fubako character set utf8mb4 collate utf8mb4_uca1400_as_ci'
gunzip -c "$dump" | "${sql[@]}" fubako
(fubako_launch verify)
echo "$dump"
