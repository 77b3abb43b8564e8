#!/bin/sh
# Shows that the escrow's invariants can fail: breaks it in one place at a time, as test/invariants/mutants.txt says, and
# runs them. mutants.sh [name of a mutant...]; minutes.
cd "$(dirname "$0")"
. ./env.sh

export FORGE FOUNDRY_INVARIANT_RUNS="${FUZZ_RUNS:-32}" FOUNDRY_INVARIANT_DEPTH="${FUZZ_DEPTH:-128}"
exec node tools/mutants.js "$@"
