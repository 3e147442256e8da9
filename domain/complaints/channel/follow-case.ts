// The reporter's side of a case that exists: asks, opens the thread, adds words and photos.
import { fromBase64 } from '../bytes/base64'
import type { RandomBytes } from '../bytes/random-bytes'
import { openGrant } from '../envelopes/grant'
import { openMessage, sealMessage } from '../envelopes/message'
import { sealPhoto } from '../envelopes/photo'
import type { ReceiptKeys } from '../receipts/receipt-keys'
import { type AppendRequest, encodeAppend, encodePoll, encodePutPhotoPart } from './channel-request'
import type { PollAnswer, PolledMessage } from './poll-answer'

export interface ComposedPoll {
  readonly request: Uint8Array
  /** Needed to open the answer. */
  readonly nonce: Uint8Array
}

/** `after`: the first turn that is not known yet; 0 for all. */
export function composePoll(lookup: Uint8Array, after: number, random: RandomBytes): ComposedPoll {
  const nonce = random(16)
  return { request: encodePoll({ lookup, after, nonce }), nonce }
}

/** The case's key, from the grant that every poll gives back. */
export function caseKeyOf({ reporterGrant }: PollAnswer, { caseId, secretKey }: ReceiptKeys): Uint8Array | null {
  const grant = fromBase64(reporterGrant)
  return grant === null ? null : openGrant(secretKey, grant, { caseId, role: 'REPORTER' })
}

/** Null when it does not open: say so in its place, and show the others. */
export function openPolledMessage(caseKey: Uint8Array, caseId: Uint8Array, message: PolledMessage): unknown {
  const box = fromBase64(message.box)
  return box === null ? null : openMessage(caseKey, box, { caseId, direction: message.direction, seq: message.seq })
}

export interface ToAppend {
  readonly operation: AppendRequest['operation']
  readonly keys: Pick<ReceiptKeys, 'lookup' | 'caseId'>
  readonly seq: number
  readonly content: object
}

/** Null when the content is too long. */
export function composeAppend(caseKey: Uint8Array, append: ToAppend, random: RandomBytes): Uint8Array | null {
  const { operation, keys, seq, content } = append
  const turn = { caseId: keys.caseId, direction: 'FROM_REPORTER', seq } as const
  const message = sealMessage(caseKey, { turn, content }, random)
  return message === null ? null : encodeAppend({ operation, lookup: keys.lookup, seq, message })
}

export interface PhotoToSend {
  readonly photo: Uint8Array
  /** Made with the message that names it, so that the message can be sent first. */
  readonly photoId: Uint8Array
  readonly keys: Pick<ReceiptKeys, 'lookup' | 'caseId'>
}

/** One request for each part; null when the photo is larger than 1 MiB. Each may be sent again. */
export function composePhoto(
  caseKey: Uint8Array,
  { photo, photoId, keys }: PhotoToSend,
  random: RandomBytes,
): readonly Uint8Array[] | null {
  const parts = sealPhoto(caseKey, { photo, place: { caseId: keys.caseId, photoId } }, random)
  const asRequest = (part: Uint8Array, index: number, { length }: readonly Uint8Array[]) =>
    encodePutPhotoPart({ lookup: keys.lookup, photoId, index, count: length, part })
  return parts === null ? null : parts.map(asRequest)
}

/** How many parts a photo of this many bytes has: known before it is sealed, for the message that names it. */
export function photoPartsOf(size: number): number {
  return Math.ceil((size + 4) / 65_536)
}
