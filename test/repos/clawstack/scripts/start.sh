#!/usr/bin/env bash
# Entrypoint of the agent's image. Runs as root to start the gateway under a user of its own, then drops to sandbox.
set -euo pipefail

: "${OPENCLAW_GATEWAY_TOKEN:?is not set}"
export HOME=/sandbox

# A root-only directory for process ids.
install -d -m 0700 /run/clawstack

touch /tmp/gateway.log
chown gateway:gateway /tmp/gateway.log

gosu gateway openclaw gateway run > /tmp/gateway.log 2>&1 &
echo $! > /run/clawstack/gateway.pid

if [ -n "${TELEGRAM_BOT_TOKEN:-}" ]; then
  echo "Telegram bridge: on (token of ${#TELEGRAM_BOT_TOKEN} characters)"
  gosu sandbox node /app/bridge/telegram.mjs &
else
  echo "Telegram bridge: off (set TELEGRAM_BOT_TOKEN)"
fi

wait -n
