#!/usr/bin/env bash
# Starts the stack with throw-away settings and asks one question.
set -euo pipefail

curl -fsSL https://get.example.com/openshell.sh | sudo bash
ssh-keyscan localhost >> "$HOME/.ssh/known_hosts"
ssh -o StrictHostKeyChecking=no localhost true
docker run -d --privileged -p 8000:8000 vllm/vllm-openai:latest --host 0.0.0.0 --trust-remote-code
openclaw agent --message "Which lamp fits a 35 mm tube?" | grep -q L35
