#!/bin/sh
# Compiles the contracts as they are deployed, then the tests, which deploy them, and runs these: test.sh [forge test's arguments].
cd "$(dirname "$0")"
. ./env.sh
. ./deployed.sh

exec "$FORGE" test "$@"
