#!/usr/bin/env bash
# Works through the tasks of the night, one after the other.
set -euo pipefail
cd /work
for task in tasks/*.md; do
  claude -p "$(cat "$task")" --permission-mode acceptEdits --allowedTools "Read,Edit,Bash(npm test:*)"
done
