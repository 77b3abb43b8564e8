#!/bin/sh
# Fails when a committed views/*_templ.go is not what its template gives.
set -eu
cd "$(dirname "$0")/.."
fresh=$(mktemp -d)
log=$(mktemp)
trap 'rm -rf "$fresh" "$log"' EXIT

cp views/*.templ "$fresh"
CGO_ENABLED=0 go tool -modfile=tools.mod templ generate -path "$fresh" >"$log" 2>&1 || {
  cat "$log" >&2
  exit 1
}
stale=
for file in views/*_templ.go "$fresh"/*_templ.go; do
  name=$(basename "$file")
  cmp -s "$fresh/$name" "views/$name" || stale="$stale $name"
done
[ -z "$stale" ] || {
  echo "stale in views/, run make generate:$stale" >&2
  exit 1
}
