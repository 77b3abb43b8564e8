#!/usr/bin/env bash
# Installs what is missing and runs every test. With CI=true nothing may be left out; elsewhere what a machine cannot have
# is named and left out. The last line is the sum.
set -euo pipefail
cd "$(dirname "$0")/.."
export CGO_ENABLED=0
place=$(mktemp -d)
log=$place/log
trap 'rm -rf "$place"' EXIT
trap 'kill 0' INT # what runs beside would go on
begin=$SECONDS
failed=()

# part <what> <command...> runs one part, and says how it went.
part() {
  local start=$SECONDS
  printf '\n== %s\n' "$1"
  if "${@:2}" 2>&1; then
    printf '== %s: ok, %d s\n' "$1" $((SECONDS - start))
  else
    printf '== %s: FAILED, %d s\n' "$1" $((SECONDS - start))
    return 1
  fi
}

# step runs one part; what fails is counted, and the rest still runs.
step() {
  part "$@" | tee -a "$log" || failed+=("$1")
}

# beside runs one part while others run, since a compiler of Solidity leaves all processors but one idle; join waits for it and
# prints what it said.
beside() {
  what=$1
  part "$@" >"$place/beside" &
  beside=$!
}

join() {
  [ -n "$beside" ] || return 0
  wait "$beside" || failed+=("$what")
  tee -a "$log" <"$place/beside"
  beside=
}

go_tests() {
  local packages
  packages=$(go list ./... | grep -v '/e2e$') || return
  # shellcheck disable=SC2086
  go test -count=1 -timeout 20m $packages
}

# race runs tests of a room that are compiled already.
race() {
  local start=$SECONDS
  (cd "$1" && "$place/$(basename "$1").test" -test.timeout 20m -test.short -test.run "$2") || return
  echo "race: $1 ok, $((SECONDS - start)) s"
}

# races runs under the race detector what has several goroutines at work: of chain the indexer, its sources and its reading
# ahead, of the relayer two at once, of the site many readers while the record moves, streams and sessions, of models what happens
# at once; not what one goroutine does after the other, which would take half an hour.
races() {
  local chain='^Test(Resume|ReorgTakes|RandomReorgs|RunEnds|Fault05|Fault13Wires|Fault13GivingUp|Fault15|Source|Pace|Progress|HistoryByLogs)'
  local models='Two|AtOnce|Once$|Meet|Race|SlateLife|SwapWhile|Lead'
  local handlers='^Test(Readers|Live|Stream|OneMessage|NoticesAre|Rates|BallotVote|Sessions|AShortLag)'
  local relay='^Test(Fault17|Fault04|Sends$|RemoteSigners)'
  local -x CGO_ENABLED=1
  go test -c -vet=off -race -o "$place/" ./chain ./chain/relay ./handlers ./models || return
  local failed=0
  race chain "$chain" & local first=$!
  race handlers "$handlers" & local second=$!
  race models "$models" || failed=1
  race chain/relay "$relay" || failed=1
  wait "$first" || failed=1
  wait "$second" || failed=1
  return $failed
}

echo '== what the tests need'
if tools/install.sh; then
  export BACKPROP_TEST_ALL=1
elif [ "${CI:-}" = true ]; then
  echo 'test: something that the tests need could not be had, and CI must run all of them' >&2
  exit 1
fi

left=
beside=
if [ -x contracts/node_modules/@foundry-rs/forge-linux-amd64/bin/forge ]; then
  beside 'contracts and their bindings' contracts/check.sh
else
  left+=', contracts NOT tested (no Foundry here)'
fi
step 'templates are fresh' tools/templates.sh
step 'Go' go_tests
join
step 'Go, built for trying out' go test -count=1 -tags demo ./cmd/backprop
if command -v gcc >/dev/null; then
  step 'races' races
else
  left+=', races NOT tested (no C compiler here)'
fi
if [ -e e2e/node_modules/.package-lock.json ] && command -v chromium >/dev/null; then
  step 'browser' go test -count=1 -timeout 30m -vet=off ./e2e
else
  left+=', browser NOT tested (no chromium, or no packages from npm here)'
fi
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || left+=', PostgreSQL NOT tested (not installed here)'

passed=$(awk '/^ok / { seen[$2] } END { print length(seen) }' "$log")
contracts=$(sed -nE 's/^Ran [0-9]+ test suites in .* ([0-9]+) tests passed.*/\1/p' "$log" | head -n 1)
printf '\n'
if [ ${#failed[@]} -gt 0 ]; then
  grep -E '^ *--- FAIL|^\[FAIL|^FAIL.*failed\]' "$log" | sort -u || true
  printf 'FAILED in'
  printf ' "%s"' "${failed[@]}"
  printf ' (%d s)\n' $((SECONDS - begin))
  exit 1
fi
printf 'passed: %s contract tests, %s Go packages%s (%d s)\n' "${contracts:-0}" "$passed" "$left" $((SECONDS - begin))
