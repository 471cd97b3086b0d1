#!/usr/bin/env bash
# Starts the model on this machine; compose starts the rest.
set -euo pipefail
docker run -d --name model --gpus all -p 127.0.0.1:8000:8000 -v "$PWD/models:/models:ro" \
  vllm/vllm-openai:v0.9.1@sha256:9372c470eeadd5ecd9c3c74c2b3cb633f8e2f2fad799250a0f70d652b6b825e4 --model /models/small
docker compose up -d
