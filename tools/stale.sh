#!/bin/sh
# Fails when committed generated files are not what their sources give: stale.sh templ | bindings.
# (The files in static/dist are compared by a Go test.)
set -eu
cd "$(dirname "$0")/.."
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

case $1 in
templ)
  cp views/*.templ "$fresh"
  if ! CGO_ENABLED=0 go tool -modfile=tools.mod templ generate -path "$fresh" >"$fresh/log" 2>&1; then
    cat "$fresh/log"
    exit 1
  fi
  had=views
  rm "$fresh/log" "$fresh"/*.templ
  ;;
bindings)
  contracts/generate.sh "$fresh"
  had=chain/bindings
  ;;
*)
  echo "stale.sh: templ or bindings?" >&2
  exit 2
  ;;
esac

stale=
for file in $(cd "$fresh" && find . -type f | sort); do
  cmp -s "$fresh/$file" "$had/$file" || stale="$stale $had/${file#./}"
done
if [ "$1" = templ ]; then
  for file in views/*_templ.go; do
    [ -e "$fresh/$(basename "$file")" ] || stale="$stale $file"
  done
fi
[ -z "$stale" ] || {
  echo "stale, run make generate:$stale" >&2
  exit 1
}
echo "fresh: $1"
