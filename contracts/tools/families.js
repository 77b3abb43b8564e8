// Writes what tests deploy of each family of governors, `node families.js <folder>`: one file a contract with its source,
// its licence, its ABI and its bytecode. Run in contracts/families.
const fs = require("fs");

const [target] = process.argv.slice(2);
const compiled = (file) => (name) => [`src/${file} on OpenZeppelin Contracts`, "MIT", JSON.parse(fs.readFileSync(`out/${file}/${name}.json`, "utf8"))];
const uniswap = (name) => ["@uniswap/governance 1.0.2", "MIT (forked from Compound, BSD-3-Clause)", JSON.parse(fs.readFileSync(`node_modules/uniswap/build/${name}.json`, "utf8"))];
const venus = (file) => (name) => ["@venusprotocol/governance-contracts 2.9.0", "BSD-3-Clause (forked from Compound)", JSON.parse(fs.readFileSync(`node_modules/venus-governance/artifacts/contracts/legacy/${file}/${name}.json`, "utf8"))];
const harness = (name) => ["@venusprotocol/venus-protocol 2.2.1", "BSD-3-Clause (forked from Compound)", JSON.parse(fs.readFileSync(`node_modules/venus-protocol/artifacts/contracts/test/${name}.sol/${name}.json`, "utf8"))];

const contracts = {
  Token46: compiled("Governor46.sol"),
  Timelock46: compiled("Governor46.sol"),
  Governor46: compiled("Governor46.sol"),
  Token49: compiled("Governor49.sol"),
  Timelock49: compiled("Governor49.sol"),
  Governor49: compiled("Governor49.sol"),
  Compatible49: compiled("Compatible49.sol"),
  Token57: compiled("Governor57.sol"),
  Art57: compiled("Governor57.sol"),
  Timelock57: compiled("Governor57.sol"),
  Compound57: compiled("Governor57.sol"),
  Plain57: compiled("Governor57.sol"),
  Fractional57: compiled("Governor57.sol"),
  Super57: compiled("Governor57.sol"),
  BytesToken: compiled("Odd.sol"),
  Hostile: compiled("Odd.sol"),
  GovernorAlpha: uniswap,
  Timelock: uniswap,
  Uni: uniswap,
  GovernorAlpha2: venus("GovernorAlpha2.sol"),
  GovernorAlphaHarness: harness,
  GovernorBravoDelegateV1: venus("GovernorBravoDelegateV1.sol"),
  GovernorBravoDelegatorV1: venus("GovenorBravoV1.sol"),
};

for (const [name, from] of Object.entries(contracts)) {
  const [source, licence, artifact] = from(name);
  const code = artifact.bytecode.object ?? artifact.bytecode;
  const bytecode = code.startsWith("0x") ? code : `0x${code}`;
  const abi = artifact.abi.map((entry) => JSON.stringify(entry)).join(",\n");
  const head = [["source", source], ["licence", licence], ["bytecode", bytecode]].map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`).join(",\n");
  fs.writeFileSync(`${target}/${name}.json`, `{${head},\n"abi": [\n${abi}\n]}\n`);
}
