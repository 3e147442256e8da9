// Fetches one of the day's open tokens over the anonymous path, when the report is being sent.
//
// Here and now on purpose: the path knows no caller, so asking says no more than the report that follows does.
import type { Token } from '@domain/complaints/tokens/token'
import { type TokenEpoch, tokenEpochAt } from '@domain/complaints/tokens/token-epoch'
import { channelLevel } from '../channel/channel-level'
import { pinnedKeys } from '../channel/pinned-keys'
import type { ChannelTools } from './channel-tools'
import { sendUntilKnown } from './send-until-known'

/** Null when none is left, or no answer came; never over the identified call, which would name who asks. */
export async function fetchOpenToken(tools: ChannelTools): Promise<Token | null> {
  if (channelLevel() !== 'ANONYMOUS') return null
  const first = await askOnce(tools, tokenEpochAt(Date.now()))
  // The device's clock is in another week than the cloud's.
  const answer = first?.kind === 'OTHER_WEEK' ? await askOnce(tools, first.epoch) : first
  return answer?.kind === 'TOKEN' ? answer.token : null
}

async function askOnce(tools: ChannelTools, epoch: TokenEpoch) {
  const { request, pending } = tools.crypto.askOpenToken(epoch, pinnedKeys().issuer, await tools.randomness())
  const reply = await sendUntilKnown(tools, request)
  return reply?.kind === 'ANSWER' ? tools.crypto.readOpenToken(reply.bytes, pending) : null
}
