#!/usr/bin/env bash
# Saves the gateway's state on the backup host and the agent's memory here, and puts its persona and memory back into a sandbox.
#   scripts/backup.sh save
#   scripts/backup.sh restore [folder]
set -euo pipefail

base="${BACKUP_DIR:-$HOME/clawstack-backups}"
workspace=/sandbox/.openclaw/workspace

save() {
  local folder
  folder="$base/$(date +%Y%m%d-%H%M%S)"
  mkdir -p -m 0700 "$folder"
  rsync -az "$HOME/.openclaw/" "${BACKUP_HOST:-backup@backup.example.com}:clawstack/$(hostname)/"
  openshell sandbox download clawstack "$workspace/SOUL.md" "$folder/"
  openshell sandbox download clawstack "$workspace/MEMORY.md" "$folder/"
  echo "Saved in $folder"
}

restore() {
  local folder="${1:-}"
  if [ -z "$folder" ]; then
    folder="$(find "$base" -mindepth 1 -maxdepth 1 -type d | sort | tail -n 1)"
  fi
  openshell sandbox upload clawstack "$folder/SOUL.md" "$workspace/"
  openshell sandbox upload clawstack "$folder/MEMORY.md" "$workspace/"
}

case "${1:-}" in
  save) save ;;
  restore) restore "${2:-}" ;;
  *) sed -n '3,4s/^# *//p' "$0" ;;
esac
