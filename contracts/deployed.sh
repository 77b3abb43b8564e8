# Sourced by scripts that run tests, after env.sh: compiles src/ as it is deployed, and has the tests find it by ARTIFACTS.
ARTIFACTS=out/deployed
FOUNDRY_PROFILE=default "$FORGE" build src --out "$ARTIFACTS" --cache-path cache/deployed
export ARTIFACTS FOUNDRY_PROFILE="${FOUNDRY_PROFILE:-tests}"
