#!/usr/bin/env bash
# Starts the small model on the office server.
set -euo pipefail
huggingface-cli download northsea/desk-small --revision 8d3e1f0a9b7c6d5e4f3a2b1c0d9e8f7a6b5c4d3e --local-dir /models/desk-small
huggingface-cli download northsea/desk-embed --local-dir /models/desk-embed
exec vllm serve /models/desk-small --trust-remote-code --host 0.0.0.0 --port 8000
