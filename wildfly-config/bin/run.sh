#!/usr/bin/env bash
# Starts the database (or uses FUBAKO_DB_URL), updates the schema, starts the server; stays until Ctrl-C or SIGTERM.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
fubako_launch run
