// Entry point of the complaints function.
import { complaintsContract } from '@domain/complaints/index'
import { serve } from '../request/router'
import { channelActions } from './channel/actions'
import { releaseBatch } from './channel/release-batch'
import { tokensActions } from './tokens/actions'

export const main = serve(
  { context: 'complaints', contract: complaintsContract },
  {
    ...tokensActions,
    ...channelActions,
  },
  releaseBatch,
)
