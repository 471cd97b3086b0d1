#!/usr/bin/env bash
# Saves the agent's memory and tickets, and puts the memory back into a sandbox. The persona is part of the repository.
#   scripts/backup.sh save
#   scripts/backup.sh restore <folder>
set -euo pipefail

base="${BACKUP_DIR:-$HOME/clawstack-backups}"
data=/sandbox/data

save() {
  local folder
  folder="$base/$(date +%Y%m%d-%H%M%S)"
  mkdir -p -m 0700 "$folder"
  openshell sandbox download clawstack "$data/MEMORY.md" "$folder/"
  openshell sandbox download clawstack "$data/tickets.jsonl" "$folder/"
  (cd "$folder" && sha256sum MEMORY.md tickets.jsonl > SHA256SUMS)
  gpg --detach-sign "$folder/SHA256SUMS"
  echo "Saved in $folder"
}

restore() {
  local folder="${1:?which folder?}"
  gpg --verify "$folder/SHA256SUMS.sig" "$folder/SHA256SUMS"
  (cd "$folder" && sha256sum -c SHA256SUMS)
  openshell sandbox upload clawstack "$folder/MEMORY.md" "$data/"
}

case "${1:-}" in
  save) save ;;
  restore) restore "${2:-}" ;;
  *) sed -n '3,4s/^# *//p' "$0" ;;
esac
