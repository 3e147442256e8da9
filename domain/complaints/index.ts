// Every action of complaints, by name.
import { channelContract } from './channel/contract'
import { tokensContract } from './tokens/contract'

export const complaintsContract = {
  ...tokensContract,
  ...channelContract,
} as const
