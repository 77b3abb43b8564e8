#!/bin/sh
# Installs what the tests need beyond Go, and says so: install.sh. Prints what could not be had; exits 1 then.
set -u
cd "$(dirname "$0")/.."
missing=
log=$(mktemp)
trap 'rm -f "$log"' EXIT

has() { command -v "$1" >/dev/null 2>&1; }

# debian <what it is for> <package...>: as root on Debian, installs them.
debian() {
  purpose=$1
  shift
  if has apt-get && [ "$(id -u)" = 0 ]; then
    echo "install: $* from Debian, for $purpose"
    [ -n "${updated:-}" ] || apt-get update -qq
    updated=yes
    export DEBIAN_FRONTEND=noninteractive
    apt-get install -y -qq --no-install-recommends "$@" </dev/null >"$log" 2>&1 && return
    cat "$log" >&2
  fi
  echo "install: missing for $purpose (on Debian, as root: apt-get install --no-install-recommends $*)" >&2
  missing=yes
}

ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || has initdb || debian "the tests on PostgreSQL" postgresql
has chromium || debian "the tests in a browser" chromium
has gcc || debian "the race detector" gcc libc6-dev

if ! has go; then
  echo "install: go (1.26 or newer) is missing" >&2
  missing=yes
fi
if ! has node || ! has npm; then
  echo "install: node (20 or newer) and npm are missing, for the contracts' compiler and the tests in a browser" >&2
  missing=yes
else
  if [ ! -e e2e/node_modules/.package-lock.json ] || [ e2e/package-lock.json -nt e2e/node_modules/.package-lock.json ]; then
    echo "install: the npm packages that e2e/package-lock.json pins, for the tests in a browser"
    if npm ci --prefix e2e --ignore-scripts --no-audit --no-fund; then
      touch e2e/node_modules/.package-lock.json
    else
      missing=yes
    fi
  fi
  (cd contracts && sh -c '. ./env.sh') || missing=yes
fi
[ -z "$missing" ]
