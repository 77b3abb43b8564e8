// Breaks the escrow in one place at a time, and sees whether the fuzzer's invariants notice: `node mutants.js [name...]`, run
// in contracts/ by mutants.sh. FORGE is forge's binary. Prints a line for each, and exits 1 if one went unnoticed.
const { spawnSync } = require("child_process");
const fs = require("fs");
const os = require("os");
const path = require("path");

const wanted = process.argv.slice(2);
const mutants = fs.readFileSync("test/invariants/mutants.txt", "utf8").split("\n\n").map(read).filter(Boolean)
  .filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const artifacts = "out/deployed";
const work = fs.mkdtempSync(path.join(os.tmpdir(), "mutants-"));
process.on("exit", () => fs.rmSync(work, { recursive: true, force: true }));

// A block is a name, a file of src/, lines after "- ", and after "+ " those that they become.
function read(block) {
  const lines = block.split("\n").filter((line) => line && !line.startsWith("//"));
  if (lines.length === 0) return undefined;
  const [name, file, ...change] = lines;
  const side = (mark) => change.filter((line) => line.startsWith(mark)).map((line) => line.slice(2)).join("\n");
  return { name, file, from: side("- "), to: side("+ ") };
}

function forge(root, args) {
  const env = { ...process.env, ARTIFACTS: artifacts };
  return spawnSync(process.env.FORGE, [...args, "--root", root], { encoding: "utf8", maxBuffer: 1 << 28, cwd: root, env });
}

// prepare copies what is compiled, and compiles tests and escrow once, without the optimizer, since that is quicker by far.
function prepare() {
  for (const part of ["src", "test/base", "test/mocks", "test/invariants", "tools"]) fs.cpSync(part, path.join(work, part), { recursive: true });
  for (const other of ["timelock.t.sol", "distributor.t.sol"]) fs.rmSync(path.join(work, "test/invariants", other));
  fs.symlinkSync(path.resolve("node_modules"), path.join(work, "node_modules"));
  const config = fs.readFileSync("foundry.toml", "utf8").replace("optimizer = true", "optimizer = false").replace("via_ir = true", "via_ir = false");
  fs.writeFileSync(path.join(work, "foundry.toml"), config.replace("= [6335,", "= [5574, 3860, 6335,"));
  const built = forge(work, ["build"]);
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
}

// hold runs the invariants, and says how they broke, or nothing if they held: first along one path that is always the same
// and quick, where an event that doesn't come is no breach yet, then along the fuzzer's.
function hold() {
  return breach("test_HandlerReachesEverything", /^\d+: 0 <= 0$/) ?? breach("invariant_");
}

function breach(tests, harmless) {
  const run = forge(work, ["test", "--match-path", "test/invariants/escrow.t.sol", "--match-test", tests]);
  const failure = /^\[FAIL: (.*)\] (?:test|invariant)_/m.exec(run.stdout) ?? /^\[FAIL: (.*)\]/m.exec(run.stdout);
  if (run.status !== 0 && !failure) throw new Error(run.stdout + run.stderr);
  return failure && !harmless?.test(failure[1]) ? failure[1] : undefined;
}

// apply compiles a mutant alone: the tests find it by ARTIFACTS, as they find what test.sh compiled, and stay as they are.
function apply({ file, from, to }) {
  const source = path.join(work, "src", file);
  const original = fs.readFileSync(source, "utf8");
  if (original.split(from).length !== 2) throw new Error(`${file} does not have this once: ${from}`);
  fs.writeFileSync(source, original.replace(from, () => to));
  const built = forge(work, ["build", "src/GrantEscrow.sol", "--out", path.join(work, artifacts), "--cache-path", path.join(work, "cache/mutant")]);
  fs.writeFileSync(source, original);
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
}

prepare();
const unbroken = hold();
if (unbroken) throw new Error(`the invariants don't hold as it is: ${unbroken}`);
let survived = 0;
for (const mutant of mutants) {
  apply(mutant);
  const breach = hold();
  if (!breach) ++survived;
  console.log(`${breach ? "noticed " : "SURVIVED"}  ${mutant.name}${breach ? `: ${breach}` : ""}`);
}
console.log(`mutants: ${mutants.length - survived} of ${mutants.length} noticed`);
process.exitCode = survived ? 1 : 0;
