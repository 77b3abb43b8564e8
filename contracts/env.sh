# Sourced by the scripts beside it, from this folder. Installs the pinned packages when they are missing and sets FORGE.
# The native binary is called because the npm launcher exits 0 when tests fail.
set -eu

FORGE="$PWD/node_modules/@foundry-rs/forge-linux-amd64/bin/forge"
if [ ! -x "$FORGE" ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo "contracts: installing the packages pinned in package-lock.json:"
  node -p 'const l = require("./package-lock.json").packages; Object.keys(l).filter(Boolean).map((n) => "  " + n.replace("node_modules/", "") + " " + l[n].version).join("\n")'
  npm ci --no-audit --no-fund
  touch node_modules/.package-lock.json
fi
