// What the bench says: the node, the contracts, the blocks, and the database.
const env = process.env as Record<string, string>;

export const rpc = env.BENCH_RPC!;
export const governor = env.BENCH_GOVERNOR as `0x${string}`;
export const token = env.BENCH_TOKEN as `0x${string}`;
export const blocks = { startBlock: Number(env.BENCH_FIRST), endBlock: Number(env.BENCH_LAST) };
export const database = env.BENCH_POSTGRES
  ? { kind: "postgres" as const, connectionString: env.BENCH_POSTGRES }
  : { kind: "pglite" as const, directory: env.BENCH_PGLITE! };
