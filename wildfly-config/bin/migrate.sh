#!/usr/bin/env bash
# Brings the schema up to date and ends; run.sh does the same at every start.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
fubako_launch migrate
