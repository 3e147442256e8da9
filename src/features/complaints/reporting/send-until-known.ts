// Sends the same bytes until an answer says what became of them, a few times.
import type { ChannelCode } from '@domain/complaints/channel/channel-code'
import type { ChannelReply } from '../channel/send-to-channel'
import type { ChannelTools } from './channel-tools'

const TRIES = 3

export type KnownReply = Exclude<ChannelReply, { readonly kind: 'LOST' }>

/** Null when nobody knows: sending the same again later is safe. */
export async function sendUntilKnown(
  { send, wait }: Pick<ChannelTools, 'send' | 'wait'>,
  request: Uint8Array,
): Promise<KnownReply | null> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await wait(attempt)
    const reply = await send(request)
    if (reply.kind !== 'LOST' && !isBusy(reply)) return reply
  }
  return null
}

function isBusy(reply: KnownReply): boolean {
  return reply.kind === 'CODE' && reply.code === 'BUSY'
}

/** An answer where a code was due is a foreign one. */
export function codeOf(reply: KnownReply | null): ChannelCode | null {
  return reply?.kind === 'CODE' ? reply.code : null
}
