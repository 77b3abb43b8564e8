#!/bin/sh
# Checks formats, linters, and that generated files are fresh. Each check runs; the exit code is 1 if one failed.
set -u
cd "$(dirname "$0")/.."
export CGO_ENABLED=0
failed=

# check <what> <command...> runs one check.
check() {
  what=$1
  shift
  if "$@"; then echo "ok: $what"; else
    echo "FAILED: $what" >&2
    failed="$failed, $what"
  fi
}

tool() { go tool -modfile=tools.mod "$@"; }

gofumpt() {
  unformatted=$(tool gofumpt -l .) || return
  [ -z "$unformatted" ] || {
    printf 'not formatted, run `go tool -modfile=tools.mod gofumpt -w .`:\n%s\n' "$unformatted" >&2
    return 1
  }
}

# scripts parses every script that is a file of its own. As modules, since those in static/ are.
scripts() {
  for f in $(git ls-files '*.js' '*.mjs' contracts/tools/solc | grep -v ^static/dist/); do
    node --check --input-type=module - <"$f" || {
      echo "in $f" >&2
      return 1
    }
  done
}

# The bindings are generated; abigen's error strings are not to staticcheck's taste.
staticcheck() { tool staticcheck $(go list ./... | grep -v /chain/bindings); }

shells() {
  for f in $(git ls-files '*.sh' .ci/run); do bash -n "$f" || return; done
}

check 'gofumpt' gofumpt
check 'go vet' go vet ./...
check 'go vet, built for trying out' go vet -tags demo ./cmd/backprop
check 'staticcheck' staticcheck
check 'staticcheck, built for trying out' tool staticcheck -tags demo ./cmd/backprop
check 'static files are fresh' go test ./static/...
check 'templates are fresh' tools/templates.sh
check 'shell scripts parse' shells
if command -v npm >/dev/null 2>&1; then
  check 'scripts parse' scripts
  check 'contracts are formatted' contracts/check.sh format
  check 'bindings are fresh' contracts/check.sh bindings
else
  echo 'left out: scripts, bindings, contracts (no node and npm here)'
  [ "${CI:-}" != true ] || failed="$failed, node and npm"
fi
[ -z "$failed" ] || {
  echo "check: FAILED${failed#,}" >&2
  exit 1
}
echo 'check: all passed'
