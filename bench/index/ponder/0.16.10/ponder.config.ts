import { createConfig } from "ponder";
import { governorAbi, tokenAbi } from "./abi";
import { blocks, database, governor, rpc, token } from "./env";

export default createConfig({
  database,
  chains: { devnet: { id: 31337, rpc } },
  contracts: {
    Governor: { chain: "devnet", abi: governorAbi, address: governor, ...blocks },
    Token: { chain: "devnet", abi: tokenAbi, address: token, ...blocks },
  },
});
