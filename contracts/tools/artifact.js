// Splits forge's artifact into what abigen reads: `node artifact.js <artifact.json> <prefix>` writes prefix.abi and prefix.bin. With
// `deployed` behind, the .bin holds the code that runs and not the one that creates it.
const fs = require("fs");

const [artifact, prefix, deployed] = process.argv.slice(2);
const { abi, bytecode, deployedBytecode } = JSON.parse(fs.readFileSync(artifact, "utf8"));

// abigen numbers overloads in the order of the ABI (queue, queue0): with the shortest first the number means the same everywhere.
abi.sort((a, b) => (a.inputs?.length ?? 0) - (b.inputs?.length ?? 0));
fs.writeFileSync(`${prefix}.abi`, JSON.stringify(abi));
fs.writeFileSync(`${prefix}.bin`, (deployed ? deployedBytecode : bytecode).object);
