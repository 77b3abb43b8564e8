import { createConfig } from "ponder";
import { http } from "viem";
import { governorAbi, tokenAbi } from "./abi";
import { blocks, database, governor, rpc, token } from "./env";

export default createConfig({
  database,
  networks: { devnet: { chainId: 31337, transport: http(rpc), maxRequestsPerSecond: 100_000 } },
  contracts: {
    Governor: { network: "devnet", abi: governorAbi, address: governor, ...blocks },
    Token: { network: "devnet", abi: tokenAbi, address: token, ...blocks },
  },
});
