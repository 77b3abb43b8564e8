# Sourced after env.sh: compiles src/ as it is deployed and has the tests find it by ARTIFACTS. The whole of it or nothing, since
# with via_ir code may differ by a few bytes with what else is compiled in the same run.
ARTIFACTS=out/deployed
COMPILED=$(find foundry.toml package-lock.json src -type f -exec sha256sum {} + | LC_ALL=C sort -k 2)
if [ "$(cat cache/deployed/compiled 2>/dev/null)" != "$COMPILED" ]; then
  rm -rf "$ARTIFACTS" cache/deployed
  FOUNDRY_PROFILE=default "$FORGE" build src --out "$ARTIFACTS" --cache-path cache/deployed
  printf '%s\n' "$COMPILED" >cache/deployed/compiled
fi
export ARTIFACTS FOUNDRY_PROFILE="${FOUNDRY_PROFILE:-tests}"
