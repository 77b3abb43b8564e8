// The tables of the record that an indexer of votes needs, with the indexes that they have there.
import { index, onchainTable, primaryKey } from "ponder";

const at = (t: any) => ({
  block: t.bigint().notNull(),
  log: t.integer().notNull(),
  tx: t.hex().notNull(),
  time: t.bigint().notNull(),
});

export const proposal = onchainTable("proposal", (t) => ({
  id: t.bigint().primaryKey(),
  ...at(t),
  proposer: t.hex().notNull(),
  snapshot: t.bigint().notNull(),
  deadline: t.bigint().notNull(),
  description: t.text().notNull(),
  against: t.bigint().notNull(),
  inFavor: t.bigint().notNull(),
  abstain: t.bigint().notNull(),
  voters: t.integer().notNull(),
}));

export const vote = onchainTable(
  "vote",
  (t) => ({
    ...at(t),
    proposalId: t.bigint().notNull(),
    voter: t.hex().notNull(),
    support: t.integer().notNull(),
    weight: t.bigint().notNull(),
    reason: t.text().notNull(),
  }),
  (t) => ({
    pk: primaryKey({ columns: [t.block, t.log] }),
    ofProposal: index().on(t.proposalId, t.weight),
    ofVoter: index().on(t.voter, t.block),
  }),
);

export const delegation = onchainTable(
  "delegation",
  (t) => ({ ...at(t), delegator: t.hex().notNull(), previous: t.hex().notNull(), delegate: t.hex().notNull() }),
  (t) => ({
    pk: primaryKey({ columns: [t.block, t.log] }),
    ofDelegator: index().on(t.delegator, t.block),
    ofDelegate: index().on(t.delegate, t.block),
  }),
);

export const weight = onchainTable(
  "weight",
  (t) => ({ ...at(t), account: t.hex().notNull(), votes: t.bigint().notNull() }),
  (t) => ({ pk: primaryKey({ columns: [t.block, t.log] }), ofAccount: index().on(t.account, t.block, t.log) }),
);

export const transfer = onchainTable(
  "transfer",
  (t) => ({ ...at(t), token: t.hex().notNull(), sender: t.hex().notNull(), recipient: t.hex().notNull(), amount: t.bigint().notNull() }),
  (t) => ({
    pk: primaryKey({ columns: [t.block, t.log] }),
    ofTx: index().on(t.tx),
    ofSender: index().on(t.sender, t.block),
    ofRecipient: index().on(t.recipient, t.block),
  }),
);

export const holder = onchainTable(
  "holder",
  (t) => ({ account: t.hex().primaryKey(), balance: t.bigint().notNull(), votes: t.bigint().notNull(), delegate: t.hex().notNull() }),
  (t) => ({ byVotes: index().on(t.votes), byDelegate: index().on(t.delegate) }),
);
