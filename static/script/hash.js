// Hashes files where they are: they are read in this browser and sent nowhere. Several files, or a folder, are hashed by
// a manifest, which has a line for each of them as sha256sum writes it.
import { Sha256 } from "./sha.js";

const piece = 4 << 20;
const encoder = new TextEncoder();

// hashFile reads a file a piece at a time, and calls back with the bytes of each.
async function hashFile(file, read) {
  const h = new Sha256();
  for (let at = 0; at < file.size; at += piece) {
    const bytes = new Uint8Array(await file.slice(at, at + piece).arrayBuffer());
    h.update(bytes);
    read(bytes.length);
  }
  return h.hex();
}

// path is a file's in its folder, without the folder's own name.
const path = (file) => (file.webkitRelativePath ? file.webkitRelativePath.split("/").slice(1).join("/") : file.name);

function order(a, b) {
  const [x, y] = [encoder.encode(a), encoder.encode(b)];
  for (let i = 0; i < Math.min(x.length, y.length); i++) if (x[i] !== y[i]) return x[i] - y[i];
  return x.length - y.length;
}

// manifest is the text that stands for several files.
async function manifest(files, read) {
  const lines = new Map();
  for (const file of files) {
    const name = path(file);
    if (/[\n\r\\]/.test(name)) throw new Error(`The file name ${JSON.stringify(name)} can't stand in a manifest. Rename it.`);
    if (lines.has(name)) throw new Error(`There are two files named ${name}. Rename one.`);
    lines.set(name, await hashFile(file, read));
  }
  return [...lines.keys()].sort(order).map((name) => `${lines.get(name).slice(2)}  ${name}\n`).join("");
}

const size = (n) => {
  if (n === 1) return "1 byte";
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const i = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(n, 1)) / 3));
  return `${(n / 1000 ** i).toFixed(i === 0 ? 0 : 1)} ${units[i]}`;
};

// hash is the hash of what was chosen, and words about it. say is told how far it has come.
async function hash(files, say) {
  const all = files.reduce((sum, f) => sum + f.size, 0);
  let done = 0;
  const read = (n) => {
    done += n;
    say(`Hashing, ${Math.floor((100 * done) / Math.max(all, 1))}\u00a0% of ${size(all)}`);
  };
  if (files.length === 1 && !files[0].webkitRelativePath) return { hex: await hashFile(files[0], read), words: `${files[0].name}, ${size(all)}` };
  const text = await manifest(files, read);
  return { hex: new Sha256().update(encoder.encode(text)).hex(), words: `a manifest of ${files.length} files, ${size(all)}`, text };
}

// fill puts the hash into the field that the choice belongs to, and offers the manifest.
function fill(input, found, out) {
  const field = input.form.elements[input.dataset.hash];
  field.value = found.hex;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  out.textContent = `Hashed ${found.words}. `;
  if (!found.text) return;
  const link = document.createElement("a");
  link.textContent = "Keep the manifest beside the files";
  link.download = "manifest.sha256";
  link.href = URL.createObjectURL(new Blob([found.text], { type: "text/plain" }));
  out.append(link);
}

// compare says whether what was chosen has the hash that is on chain.
function compare(input, found, out) {
  const same = found.hex === input.dataset.check.toLowerCase();
  out.className = same ? "good" : "wrong";
  out.textContent = same ? `The hash matches: ${found.words}.` : `The hash differs: ${found.words}, has ${found.hex}.`;
}

const turns = new WeakMap(); // a choice replaces the one before it, even while that is being read

document.addEventListener("change", async (e) => {
  const input = e.target;
  if (!input.matches?.("input[type=file][data-hash], input[type=file][data-check]") || input.files.length === 0) return;
  const out = document.getElementById(input.getAttribute("aria-describedby"));
  const turn = {};
  turns.set(input, turn);
  const current = () => turns.get(input) === turn;
  out.className = "hint";
  if (input.dataset.hash) input.form.elements[input.dataset.hash].value = ""; // so that no hash of other files is sent
  try {
    const found = await hash([...input.files], (words) => { if (current()) out.textContent = words; });
    if (!current()) return;
    if (input.dataset.hash) fill(input, found, out);
    else compare(input, found, out);
  } catch (error) {
    if (!current()) return;
    out.className = "wrong";
    out.textContent = `Not hashed: ${error.message}`;
  }
});
