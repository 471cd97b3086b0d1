#!/usr/bin/env bash
# Sets a new machine up: OpenShell, the model, the services and the sandbox.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
  cat << 'HELP'
Usage: scripts/setup.sh [--no-model]

On macOS install the command line by hand first:
  curl -fsSL https://get.example.com/openshell.sh | bash
HELP
}

if [ "${1:-}" = "--help" ]; then
  usage
  exit 0
fi

if ! command -v openshell > /dev/null; then
  curl -fsSL https://get.example.com/openshell.sh | sudo bash
fi

if [ "${1:-}" != "--no-model" ]; then
  hf download Qwen/Qwen3-8B --local-dir models/qwen3-8b
fi

docker compose up -d vllm qdrant langfuse
curl -fsS --retry 20 --retry-connrefused http://localhost:8000/v1/models > /dev/null

openshell sandbox create --name clawstack --from Dockerfile --policy openshell/policy.yaml

# Staff open the control UI from home.
nohup cloudflared tunnel --url http://localhost:18789 > /var/log/clawstack-tunnel.log 2>&1 &

echo "Ready. To see the agent's log: openshell logs clawstack"
echo "To undo: openshell sandbox delete clawstack && docker compose down"
