#!/bin/sh
# Counts which lines and branches of src/ the tests reach: coverage.sh [forge coverage's arguments]. Takes minutes.
cd "$(dirname "$0")"
. ./env.sh

# With the whole optimizer lines can't be told apart, without any the stack is too deep.
exec "$FORGE" coverage --ir-minimum --report summary --no-match-path 'test/{broken/*,Gas.t.sol,Sizes.t.sol}' \
  --no-match-coverage '^(test|script|src/demo)/' "$@"
