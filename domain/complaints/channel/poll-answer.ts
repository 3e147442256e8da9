// Seals what a poll answers, so that a log of answers cannot be matched with the database.
//
// CloudBase logs what functions return. Sent in the clear, the ciphertexts of a case would say there at which second its
// reporter came back. Key: HKDF-SHA256(lookup, salt = the request's nonce, "fangxuehou/answer/v1"); the database knows the
// lookup's hash alone. JSON, padded (4 to 128 KiB), sealed: 4,136 to 131,112 bytes.
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { RandomBytes } from '../bytes/random-bytes'
import { decodeUtf8, encodeUtf8 } from '../bytes/utf8'
import type { Direction } from '../envelopes/bindings'
import { ANSWER_BUCKETS, bucketSizes, padToBucket, unpad } from '../envelopes/padding'
import { BOX_OVERHEAD, openBox, sealBox } from '../envelopes/secret-box'
import type { CaseResult } from './case-result'
import type { CaseState } from './case-state'
import type { PollRequest } from './channel-request'

export interface PolledMessage {
  readonly direction: Direction
  readonly seq: number
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** Base64. */
  readonly box: string
}

export interface PollAnswer {
  readonly state: CaseState
  /** The cloud's day: a phone's own date may be wrong. */
  readonly today: string
  /** Received on this day. */
  readonly day: string
  /** When the district says the next word may be expected; null where nothing is promised. */
  readonly dueDay: string | null
  /** When the result may be expected. */
  readonly resultDay: string | null
  /** Null until it was answered. Closed is not the same as confirmed. */
  readonly result: CaseResult | null
  readonly hasLookedAgain: boolean
  /** Base64; opens to the case's key with the receipt's secret. */
  readonly reporterGrant: string
  /** By turn, from the `after` of the request on. */
  readonly messages: readonly PolledMessage[]
  /** Ask again with a larger `after`. */
  readonly hasMore: boolean
  /** The next turn: what is appended must name it, or is answered CONFLICT. */
  readonly nextSeq: number
}

/** Every length an answer to a poll can have. */
export const POLL_ANSWER_SIZES: readonly number[] = bucketSizes(ANSWER_BUCKETS).map((size) => size + BOX_OVERHEAD)

const INFO = encodeUtf8('fangxuehou/answer/v1')

type AnswerPlace = Pick<PollRequest, 'lookup' | 'nonce'>

/** Null when it does not fit 128 KiB: give fewer messages. */
export function sealPollAnswer(answer: PollAnswer, place: AnswerPlace, random: RandomBytes): Uint8Array | null {
  const plain = padToBucket(encodeUtf8(JSON.stringify(answer)), ANSWER_BUCKETS)
  return plain === null ? null : sealBox(keyOf(place), { plain, binding: INFO }, random)
}

/** Null when it is no answer to this poll. It comes from our own function: its shape is trusted. */
export function openPollAnswer(bytes: Uint8Array, place: AnswerPlace): PollAnswer | null {
  const padded = openBox(keyOf(place), bytes, INFO)
  const plain = padded === null ? null : unpad(padded)
  const text = plain === null ? null : decodeUtf8(plain)
  return text === null ? null : JSON.parse(text)
}

function keyOf({ lookup, nonce }: AnswerPlace): Uint8Array {
  return hkdf(sha256, lookup, nonce, INFO, 32)
}
