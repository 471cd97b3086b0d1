#!/usr/bin/env bash
# Entrypoint of the agent's image. Runs as the agent's own user; the log goes to the container's output, which a collector
# outside the sandbox keeps.
set -euo pipefail

OPENCLAW_GATEWAY_TOKEN="$(cat "${OPENCLAW_GATEWAY_TOKEN_FILE:?is not set}")"
export OPENCLAW_GATEWAY_TOKEN
export HOME=/sandbox/data

echo "Gateway starts (token of ${#OPENCLAW_GATEWAY_TOKEN} characters)"
exec openclaw gateway run
