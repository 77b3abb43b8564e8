#!/bin/sh
# Writes the gas of what people pay for to .gas-snapshot, or compares with it: snapshot.sh [--check].
# The figures are those of whole transactions (--isolate); 1 % may change without a word.
cd "$(dirname "$0")"
. ./env.sh
. ./deployed.sh

if [ "${1:-}" = --check ]; then
  exec "$FORGE" snapshot --isolate --match-path 'test/Gas*.t.sol' --check --tolerance 1
fi
exec "$FORGE" snapshot --isolate --match-path 'test/Gas*.t.sol'
