// What the record does with the same events: facts, tallies of proposals, and holders.
import { ponder } from "ponder:registry";
import { delegation, holder, proposal, transfer, vote, weight } from "ponder:schema";
import { zeroAddress } from "viem";

const at = (event: any) => ({
  block: event.block.number,
  log: event.log.logIndex,
  tx: event.transaction.hash,
  time: event.block.timestamp,
});

ponder.on("Governor:ProposalCreated", async ({ event, context }) => {
  const { proposalId, proposer, voteStart, voteEnd, description } = event.args;
  await context.db.insert(proposal).values({
    id: proposalId, ...at(event), proposer, snapshot: voteStart, deadline: voteEnd, description,
    against: 0n, inFavor: 0n, abstain: 0n, voters: 0,
  });
});

ponder.on("Governor:VoteCast", async ({ event, context }) => {
  const { voter, proposalId, support, weight, reason } = event.args;
  await context.db.insert(vote).values({ ...at(event), proposalId, voter, support, weight, reason });
  await context.db.update(proposal, { id: proposalId }).set((p) => ({
    against: p.against + (support === 0 ? weight : 0n),
    inFavor: p.inFavor + (support === 1 ? weight : 0n),
    abstain: p.abstain + (support === 2 ? weight : 0n),
    voters: p.voters + 1,
  }));
});

ponder.on("Token:DelegateChanged", async ({ event, context }) => {
  const { delegator, fromDelegate, toDelegate } = event.args;
  await context.db.insert(delegation).values({ ...at(event), delegator, previous: fromDelegate, delegate: toDelegate });
  await context.db.insert(holder)
    .values({ account: delegator, balance: 0n, votes: 0n, delegate: toDelegate })
    .onConflictDoUpdate({ delegate: toDelegate });
});

ponder.on("Token:DelegateVotesChanged", async ({ event, context }) => {
  const { delegate, newVotes } = event.args;
  await context.db.insert(weight).values({ ...at(event), account: delegate, votes: newVotes });
  await context.db.insert(holder)
    .values({ account: delegate, balance: 0n, votes: newVotes, delegate: zeroAddress })
    .onConflictDoUpdate({ votes: newVotes });
});

ponder.on("Token:Transfer", async ({ event, context }) => {
  const { from, to, value } = event.args;
  await context.db.insert(transfer).values({ ...at(event), token: event.log.address, sender: from, recipient: to, amount: value });
  for (const [account, change] of [[from, -value], [to, value]] as const) {
    if (account === zeroAddress) continue;
    await context.db.insert(holder)
      .values({ account, balance: change, votes: 0n, delegate: zeroAddress })
      .onConflictDoUpdate((h) => ({ balance: h.balance + change }));
  }
});
