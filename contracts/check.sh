#!/bin/sh
# Everything that must hold for the contracts: check.sh [format|tests|runner|gas|bindings|families], by default all of them but
# families, which fetches other projects' packages.
cd "$(dirname "$0")"
. ./env.sh

fail() {
  echo "contracts: $1" >&2
  exit 1
}

check_format() {
  "$FORGE" fmt --check src test script runner || fail "unformatted Solidity: run $FORGE fmt in contracts/"
  (cd families && "$FORGE" fmt --check) || fail "unformatted Solidity: run $FORGE fmt in contracts/families/"
}

check_tests() {
  ./test.sh || fail "tests failed"
}

# A runner that can't fail proves nothing (the npm launcher of forge exits 0 whatever happens).
check_runner() {
  if OUTPUT=$(FOUNDRY_NO_MATCH_PATH=none ./test.sh --match-path 'test/broken/*' 2>&1); then
    fail "the test that must fail did not make the runner fail"
  fi
  case "$OUTPUT" in
    *"[FAIL: this one must fail: 1 != 2] test_MustFail()"*) ;;
    *) fail "the runner failed, but not by the test that must fail:
$OUTPUT" ;;
  esac
}

check_gas() {
  ./snapshot.sh --check || fail "gas changed by more than 1 %: look at it, then run contracts/snapshot.sh"
}

check_bindings() {
  FRESH=$(mktemp -d)
  ./generate.sh "$FRESH"
  for FILE in $(cd "$FRESH" && find . -name '*.go'); do
    cmp -s "$FRESH/$FILE" "../chain/bindings/$FILE" || STALE="${STALE:-} $FILE"
  done
  rm -rf "$FRESH"
  [ -z "${STALE:-}" ] || fail "chain/bindings is stale:$STALE. Run contracts/generate.sh and commit what it wrote."
}

check_families() {
  FRESH=$(mktemp -d)
  families/generate.sh "$FRESH"
  for FILE in $(cd "$FRESH" && ls); do
    cmp -s "$FRESH/$FILE" "../chain/devnet/families/contracts/$FILE" || STALE="${STALE:-} $FILE"
  done
  rm -rf "$FRESH"
  [ -z "${STALE:-}" ] || fail "chain/devnet/families/contracts is stale:$STALE. Run contracts/families/generate.sh and commit what it wrote."
}

for PART in ${1:-format bindings tests runner gas}; do
  "check_$PART"
  echo "contracts: $PART ok"
done
