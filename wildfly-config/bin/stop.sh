#!/usr/bin/env bash
# Stops what run.sh started on the same data folder (FUBAKO_DATA).
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
fubako_launch stop
