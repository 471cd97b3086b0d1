#!/usr/bin/env bash
# Prints the lines of the changed files that hold a weight without a unit.
set -euo pipefail
git diff --name-only | while read -r file; do
  grep -nE 'weight: [0-9]+$' "$file" || true
done
