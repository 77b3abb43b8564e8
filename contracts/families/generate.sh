#!/bin/sh
# Gets the real contracts of every family of governors and writes what tests deploy: generate.sh [folder], by default
# ../../chain/devnet/families/contracts. Packages are fetched by npm at pinned versions and checked against their sums.
cd "$(dirname "$0")"
PLACE=$PWD
cd ..
. ./env.sh
cd "$PLACE"

TARGET=$(mkdir -p "${1:-../../chain/devnet/families/contracts}" && cd "${1:-../../chain/devnet/families/contracts}" && pwd)
mkdir -p node_modules

# unpack <folder> <package@version> <sha256>
unpack() {
  [ -f "node_modules/$1/.sum" ] && [ "$(cat "node_modules/$1/.sum")" = "$3" ] && return
  ARCHIVE=$(npm pack --silent "$2")
  echo "$3  $ARCHIVE" | sha256sum --check --quiet || exit 1
  rm -rf "node_modules/$1" && mkdir -p "node_modules/$1"
  tar xzf "$ARCHIVE" --strip-components=1 -C "node_modules/$1" && rm "$ARCHIVE"
  echo "$3" > "node_modules/$1/.sum"
}

while read -r FOLDER PACKAGE SUM; do unpack "$FOLDER" "$PACKAGE" "$SUM"; done < packages.txt
"$FORGE" build --quiet
node ../tools/families.js "$TARGET"
