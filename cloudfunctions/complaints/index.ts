// Entry point of the complaints function.
import { complaintsContract } from '@domain/complaints/index'
import { serve } from '../request/router'
import { casesActions } from './cases/actions'
import { channelActions } from './channel/actions'
import { releaseBatch } from './channel/release-batch'
import { dispatchActions } from './dispatch/actions'
import { keysActions } from './keys/actions'
import { resultsActions } from './results/actions'
import { tokensActions } from './tokens/actions'

export const main = serve(
  { context: 'complaints', contract: complaintsContract },
  {
    ...tokensActions,
    ...channelActions,
    ...keysActions,
    ...casesActions,
    ...dispatchActions,
    ...resultsActions,
  },
  releaseBatch,
)
