// What sending over the channel needs of the platform; a test gives its own.
import type { RandomBytes } from '@domain/complaints/bytes/random-bytes'
import type { ChannelCrypto } from '@domain/complaints/channel/channel-crypto'
import { fillRandomness } from '../channel/fill-randomness'
import { loadChannelCrypto } from '../channel/load-channel-crypto'
import { type ChannelReply, sendToChannel } from '../channel/send-to-channel'

export interface ChannelTools {
  readonly crypto: ChannelCrypto
  readonly randomness: () => Promise<RandomBytes>
  readonly send: (request: Uint8Array) => Promise<ChannelReply>
  /** Before another try; the first is 1. */
  readonly wait: (attempt: number) => Promise<void>
}

const FIRST_WAIT_MS = 800

/** Null on a device that cannot compute it. */
export async function channelTools(): Promise<ChannelTools | null> {
  const crypto = await loadChannelCrypto()
  if (crypto === null) return null
  return {
    crypto,
    randomness: fillRandomness,
    send: sendToChannel,
    wait: (attempt) => new Promise((resolve) => setTimeout(resolve, FIRST_WAIT_MS * attempt)),
  }
}
