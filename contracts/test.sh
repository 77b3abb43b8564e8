#!/bin/sh
# Compiles and tests the contracts: test.sh [forge test's arguments].
cd "$(dirname "$0")"
. ./env.sh

exec "$FORGE" test "$@"
