// Every action of complaints, by name.
import { casesContract } from './cases/contract'
import { channelContract } from './channel/contract'
import { dispatchContract } from './dispatch/contract'
import { keysContract } from './keys/contract'
import { resultsContract } from './results/contract'
import { tokensContract } from './tokens/contract'

export const complaintsContract = {
  ...tokensContract,
  ...channelContract,
  ...keysContract,
  ...casesContract,
  ...dispatchContract,
  ...resultsContract,
} as const
