#!/bin/sh
# Counts which lines and branches of src/ the tests reach: coverage.sh [forge coverage's arguments]. Takes minutes.
cd "$(dirname "$0")"
. ./env.sh

export FOUNDRY_PROFILE=tests
exec "$FORGE" coverage --report summary --no-match-path 'test/{broken,invariants}/*' --no-match-contract Sizes \
  --no-match-coverage '^(test|script|node_modules|src/demo)/' "$@"
