// SHA-256 a piece at a time, for files that do not fit into memory: the browser's own digest takes only a whole.
const fraction = (x) => ((x - Math.floor(x)) * 2 ** 32) | 0;
const primes = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
const rounds = Int32Array.from(primes, (p) => fraction(Math.cbrt(p)));

export class Sha256 {
  #state = Int32Array.from(primes.slice(0, 8), (p) => fraction(Math.sqrt(p)));
  #words = new Int32Array(64);
  #rest = new Uint8Array(64);
  #kept = 0; // bytes in rest
  #length = 0; // bytes in all

  update(bytes) {
    this.#length += bytes.length;
    let at = 0;
    if (this.#kept > 0) {
      at = Math.min(64 - this.#kept, bytes.length);
      this.#rest.set(bytes.subarray(0, at), this.#kept);
      this.#kept += at;
      if (this.#kept < 64) return this;
      this.#blocks(this.#rest, 0, 64);
      this.#kept = 0;
    }
    const end = bytes.length - ((bytes.length - at) % 64);
    this.#blocks(bytes, at, end);
    this.#kept = bytes.length - end;
    this.#rest.set(bytes.subarray(end));
    return this;
  }

  // hex ends the hash: 0x and 64 digits.
  hex() {
    const length = this.#length;
    const tail = new Uint8Array(this.#kept < 56 ? 64 - this.#kept : 128 - this.#kept);
    tail[0] = 0x80;
    const view = new DataView(tail.buffer);
    view.setUint32(tail.length - 8, Math.floor(length / 2 ** 29));
    view.setUint32(tail.length - 4, (length * 8) >>> 0);
    this.update(tail);
    return `0x${Array.from(this.#state, (w) => (w >>> 0).toString(16).padStart(8, "0")).join("")}`;
  }

  #blocks(bytes, from, to) {
    const w = this.#words;
    const s = this.#state;
    for (let at = from; at < to; at += 64) {
      for (let i = 0, j = at; i < 16; i++, j += 4) w[i] = (bytes[j] << 24) | (bytes[j + 1] << 16) | (bytes[j + 2] << 8) | bytes[j + 3];
      for (let i = 16; i < 64; i++) {
        const x = w[i - 15];
        const y = w[i - 2];
        const p = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
        const q = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
        w[i] = (w[i - 16] + p + w[i - 7] + q) | 0;
      }
      let a = s[0], b = s[1], c = s[2], d = s[3], e = s[4], f = s[5], g = s[6], h = s[7];
      for (let i = 0; i < 64; i++) {
        const p = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const t = (h + p + ((e & f) ^ (~e & g)) + rounds[i] + w[i]) | 0;
        const q = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const u = (q + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        h = g; g = f; f = e; e = (d + t) | 0; d = c; c = b; b = a; a = (t + u) | 0;
      }
      s[0] += a; s[1] += b; s[2] += c; s[3] += d; s[4] += e; s[5] += f; s[6] += g; s[7] += h;
    }
  }
}
