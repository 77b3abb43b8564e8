import { createConfig } from "ponder";
import { governorAbi, tokenAbi } from "./abi";
import { blocks, database, governor, rpc, token } from "./env";

// This version limits itself to 20 requests a second for each endpoint at first, whatever the node can do: it is given
// enough of them, all the same one, to be as fast as it can.
const endpoints = Array.from({ length: 100 }, (_, i) => `${rpc}/${i}`);

export default createConfig({
  database,
  chains: { devnet: { id: 31337, rpc: endpoints } },
  contracts: {
    Governor: { chain: "devnet", abi: governorAbi, address: governor, ...blocks },
    Token: { chain: "devnet", abi: tokenAbi, address: token, ...blocks },
  },
});
