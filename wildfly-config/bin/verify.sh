#!/usr/bin/env bash
# Reads the trail and every stored file again; exit code 0 = nothing was changed. Works beside a running server.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
fubako_launch verify
