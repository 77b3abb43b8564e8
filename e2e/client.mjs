// An independent client tells the whole story: viem signs in, takes the calls that the server builds, signs and sends
// them. It knows nothing of the server but its interface. What it did stands on its output, one JSON document.
import assert from "node:assert/strict";
import { createPublicClient, createWalletClient, defineChain, erc20Abi, http, parseAbi, parseEventLogs } from "viem";
import { mnemonicToAccount } from "viem/accounts";

const [site, node] = process.argv.slice(2);
const phrase = "test test test test test test test test test test test junk";
const chain = defineChain({ id: 31337, name: "local", nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 }, rpcUrls: { default: { http: [node] } } });
const reader = createPublicClient({ chain, transport: http(), pollingInterval: 50 });
const governorAbi = parseAbi([
  "event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)",
  "function state(uint256) view returns (uint8)",
  "function proposalVotes(uint256) view returns (uint256 against, uint256 inFavor, uint256 abstain)",
]);
const state = { pending: 0, active: 1, succeeded: 4, queued: 5, executed: 7 };

// refused stands for any status that says no.
const refused = "4xx";

// person is somebody with an account and, from signIn on, a session.
function person(addressIndex) {
  const account = mnemonicToAccount(phrase, { addressIndex });
  const wallet = createWalletClient({ account, chain, transport: http() });
  const cookies = new Map();

  async function ask(path, { status = 200, ...init } = {}) {
    const headers = { Accept: "application/json", Cookie: [...cookies].map((c) => c.join("=")).join("; "), ...init.headers };
    const answer = await fetch(site + path, { redirect: "manual", ...init, headers });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name, ...value] = cookie.split(";")[0].split("=");
      cookies.set(name, value.join("="));
    }
    const text = await answer.text();
    const wanted = status === refused ? answer.status >= 400 && answer.status < 500 : answer.status === status;
    assert(wanted, `${init.method ?? "GET"} ${path}: ${answer.status} ${text}`);
    return text && JSON.parse(text);
  }

  const json = (path, document, status) =>
    ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(document), status });
  const form = (path, fields, status) => ask(path, { method: "POST", body: new URLSearchParams(fields), status });

  async function signIn() {
    const { message } = await json("/session/message", { address: account.address, chainId: 31337 });
    const signature = await account.signMessage({ message });
    await json("/session", { message, signature }, 204);
    assert.deepEqual(await ask("/session"), { address: account.address, chainId: 31337 });
    await json("/session", { message, signature }, refused);
  }

  // does sends what the server builds for a form, and waits until the record has it.
  async function does(path, fields = {}) {
    const call = await form(path, fields);
    assert.equal(BigInt(call.chainId), 31337n);
    const hash = await wallet.sendTransaction({ to: call.to, value: BigInt(call.value), data: call.data });
    const receipt = await reader.waitForTransactionReceipt({ hash });
    assert.equal(receipt.status, "success", path);
    await indexed();
    return receipt;
  }
  return { address: account.address, ask, form, signIn, does };
}

// indexed waits until the record is at the chain's head.
async function indexed() {
  const head = Number(await reader.getBlockNumber({ cacheTime: 0 }));
  for (const end = Date.now() + 20_000; ; await new Promise((done) => setTimeout(done, 50))) {
    const answer = await fetch(site + "/readyz");
    if (answer.ok && (await answer.json()).indexed >= head) return;
    assert(Date.now() < end, `the record does not reach block ${head}`);
  }
}

async function later(seconds) {
  await reader.request({ method: "evm_increaseTime", params: [seconds] });
  await reader.request({ method: "evm_mine", params: [] });
  await indexed();
}

const dao = await (await fetch(site + "/dao.json")).json();
const read = (functionName, id) => reader.readContract({ address: dao.governor, abi: governorAbi, functionName, args: [id] });
const day = 86_400;
const payee = mnemonicToAccount(phrase, { addressIndex: 40 }).address;
const draft = {
  title: "Error bars for every leaderboard", track: "Evaluation & safety", recipient: payee, asset: "ETH", amount: "1.25",
  summary: "Bootstrap intervals for the scores of **twelve** public leaderboards, with the scripts that made them.",
};

const [voter, proposer, treasurer, newcomer] = [1, 2, 3, 4].map(person);
for (const p of [voter, proposer, treasurer, newcomer]) await p.signIn();

const kept = await proposer.form("/drafts", draft);
const receipt = await proposer.does(`/drafts/${kept.id}/proposal`);
const [created] = parseEventLogs({ abi: governorAbi, logs: receipt.logs, eventName: "ProposalCreated" });
const id = created.args.proposalId;
assert.match(created.args.description, new RegExp(`^# ${draft.title}\n\nTrack: ${draft.track}\n\n[^]*\n\n#proposer=${proposer.address}$`));
assert.equal(await read("state", id), state.pending);
const early = await voter.form(`/proposals/${id}/votes`, { support: "1" }, refused);
assert(early.error && early.hint, "a refusal says why, and what next");

await later(day + 1);
assert.equal(await read("state", id), state.active);
const weightless = await newcomer.form(`/proposals/${id}/votes`, { support: "1" }, refused);
assert(weightless.error && weightless.hint);
await voter.does(`/proposals/${id}/votes`, { support: "1", reason: "Numbers without intervals are decoration." });
await treasurer.does(`/proposals/${id}/votes`, { support: "2" });
await voter.form(`/proposals/${id}/votes`, { support: "0" }, refused);
assert.deepEqual(await read("proposalVotes", id), [0n, 4_000_000n * 10n ** 18n, 500_000n * 10n ** 18n]);

await later(5 * day);
assert.equal(await read("state", id), state.succeeded);
await treasurer.does(`/proposals/${id}/queue`);
assert.equal(await read("state", id), state.queued);
await treasurer.form(`/proposals/${id}/execute`, {}, refused);
await later(2 * day);
const before = await reader.getBalance({ address: dao.timelock });
await treasurer.does(`/proposals/${id}/execute`);
assert.equal(await read("state", id), state.executed);
assert.equal(await reader.getBalance({ address: payee }), 1_250_000_000_000_000_000n);
assert.equal(before - await reader.getBalance({ address: dao.timelock }), 1_250_000_000_000_000_000n);

// Whoever holds no token yet may already delegate.
await newcomer.does(`/delegates/${newcomer.address}/delegations`);
const delegates = parseAbi(["function delegates(address) view returns (address)"]);
assert.equal(await reader.readContract({ address: dao.token, abi: [...erc20Abi, ...delegates], functionName: "delegates", args: [newcomer.address] }), newcomer.address);
await newcomer.form(`/delegates/${newcomer.address}/delegations`, {}, refused);

console.log(JSON.stringify({ id: Number(id), payee }));
