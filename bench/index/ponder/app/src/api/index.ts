// Tells what is stored, so that the bench can see that everybody did the same work.
import { Hono } from "hono";
import { count } from "ponder";
import { db } from "ponder:api";
import { delegation, holder, proposal, transfer, vote, weight } from "ponder:schema";

const app = new Hono();

app.get("/stored", async (c) => {
  const rows = async (table: any) => (await db.select({ n: count() }).from(table))[0]!.n;
  const tallies = Object.fromEntries(
    (await db.select().from(proposal)).map((p) => [
      String(p.id),
      { Against: String(p.against), For: String(p.inFavor), Abstain: String(p.abstain), Voters: p.voters },
    ]),
  );
  return c.json({
    Counts: {
      Votes: await rows(vote), Delegations: await rows(delegation), Weights: await rows(weight),
      Transfers: await rows(transfer), Proposals: await rows(proposal),
    },
    Holders: await rows(holder),
    Tallies: tallies,
  });
});

export default app;
