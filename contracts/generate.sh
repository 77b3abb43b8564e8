#!/bin/sh
# Compiles the contracts and writes their Go bindings: generate.sh [folder], by default ../chain/bindings.
cd "$(dirname "$0")"
. ./env.sh
. ./deployed.sh

TARGET=$(mkdir -p "${1:-../chain/bindings}/demo" && cd "${1:-../chain/bindings}" && pwd)
PARTS=$(mktemp -d)
trap 'rm -rf "$PARTS"' EXIT

# What a node runs in an account's place is apart: it is never deployed, and must run on chains of any age.
RUNNER=out/runner
FOUNDRY_PROFILE=default "$FORGE" build runner --out "$RUNNER" --cache-path cache/runner --evm-version paris

# bind <Solidity contract> <file that defines it> <Go type> <Go package> <Go file> [renamed=overload,...]
bind() {
  node tools/artifact.js "${FROM:-$ARTIFACTS}/$2/$1.json" "$PARTS/$3" ${FROM:+deployed}
  (cd .. && CGO_ENABLED=0 go tool -modfile=tools.mod abigen --v2 --abi "$PARTS/$3.abi" --bin "$PARTS/$3.bin" \
    --pkg "$4" --type "$3" --out "$TARGET/$5" --alias "${6:-}")
  chmod 644 "$TARGET/$5"
}

# Overloads get names of their own; so do the two eip712Domain, whose results would share one Go type.
OVERLOADS="cancel0=cancelActions,execute0=executeActions,queue0=queueActions,nonces0=noncesKeyed"
OVERLOADS="$OVERLOADS,quorumNumerator0=quorumNumeratorAt,eip712Domain=governorDomain"

bind BackpropToken BackpropToken.sol Token bindings token.go eip712Domain=tokenDomain
bind BackpropGovernor BackpropGovernor.sol Governor bindings governor.go "$OVERLOADS"
bind TimelockController TimelockController.sol Timelock bindings timelock.go
bind Launch Launch.sol Launch bindings launch.go
bind GrantEscrow GrantEscrow.sol Escrow bindings escrow.go eip712Domain=escrowDomain,safeTransferFrom0=safeTransferFromWith
bind RewardDistributor RewardDistributor.sol Distributor bindings distributor.go
bind DemoDollar DemoDollar.sol DemoDollar demo demo/dollar.go
bind DemoWallet1271 DemoWallet1271.sol DemoWallet demo demo/wallet.go
bind DemoStandIn DemoStandIn.sol DemoStandIn demo demo/stand.go
FROM=$RUNNER bind Runner Runner.sol Runner bindings runner.go
