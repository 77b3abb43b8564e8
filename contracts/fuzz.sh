#!/bin/sh
# Lets the fuzzer loose on the contracts for long: fuzz.sh [forge test's arguments]. By FUZZ_RUNS and FUZZ_DEPTH it may be
# longer or shorter; each time by another seed, which is printed; FUZZ_SEED repeats one. The last line is the sum.
cd "$(dirname "$0")"

SEED=${FUZZ_SEED:-0x$(od -An -N8 -tx1 /dev/urandom | tr -d ' \n')}
LOG=$(mktemp)
trap 'rm -f "$LOG"' EXIT
export FOUNDRY_INVARIANT_RUNS="${FUZZ_RUNS:-256}" FOUNDRY_INVARIANT_DEPTH="${FUZZ_DEPTH:-256}"
echo "contracts: $FOUNDRY_INVARIANT_RUNS runs of $FOUNDRY_INVARIANT_DEPTH calls for each invariant, FUZZ_SEED=$SEED"

STATUS=0
./test.sh --match-path 'test/invariants/*' --fuzz-seed "$SEED" "$@" >"$LOG" 2>&1 || STATUS=$?
cat "$LOG"
sed -nE 's/^\[(PASS|FAIL).* (invariant_[A-Za-z0-9_]+)\(\) \(runs: ([0-9]+), calls: ([0-9]+), reverts: ([0-9]+)\).*/\1 \3 \4 \5/p' "$LOG" |
  awk -v seed="$SEED" '{ n++; runs += $2; calls += $3; reverts += $4; if ($1 == "FAIL") failed++ }
    END { printf "contracts: %d invariants, %d broken; %d runs, %d calls, %d reverts (FUZZ_SEED=%s)\n", n, failed, runs, calls, reverts, seed }'
exit "$STATUS"
