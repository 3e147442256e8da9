// The requests of the anonymous channel as bytes, and back: whatever does not fit exactly is null.
//
// version 1 | operation 1 | then, numbers big end first:
//   SUBMIT         year 2 | week 1 | token input 32 | case id 16 | lookup hash 32 | urgent 1 | intake 1 | key id 8
//                  | grant to the intake 80 | grant to the reporter 80 | message 1,064…16,424 | token proof 32
//   PUT_PHOTO_PART lookup 16 | photo id 16 | index 1 | count 1 | part 65,576
//   POLL           lookup 16 | after 2 | nonce 16
//   APPEND, LOOK_AGAIN  lookup 16 | turn 2 | message 1,064…16,424
//   ISSUE          year 2 | week 1 | blinded input 32
// The token's proof covers all bytes before it.
import { byte, joinBytes, twoBytes } from '../bytes/join-bytes'
import { INTAKE_ROLES, type IntakeRole } from '../envelopes/grant-role'
import type { ShownToken } from '../tokens/redeem-token'
import { epochParts, type TokenEpoch } from '../tokens/token-epoch'
import { CHANNEL_VERSION, OPERATIONS, type Operation } from './channel-code'

export interface SubmitRequest {
  readonly operation: 'SUBMIT'
  readonly token: ShownToken
  readonly caseId: Uint8Array
  readonly lookupHash: Uint8Array
  /** A child may be in danger: shown to the intake at once instead of with the next batch. */
  readonly isUrgent: boolean
  readonly intake: IntakeRole
  /** 8 bytes: the intake's key that the grant is sealed to. */
  readonly keyId: Uint8Array
  readonly intakeGrant: Uint8Array
  readonly reporterGrant: Uint8Array
  readonly message: Uint8Array
}

export interface PutPhotoPartRequest {
  readonly operation: 'PUT_PHOTO_PART'
  readonly lookup: Uint8Array
  readonly photoId: Uint8Array
  readonly index: number
  readonly count: number
  readonly part: Uint8Array
}

export interface PollRequest {
  readonly operation: 'POLL'
  readonly lookup: Uint8Array
  /** Give the messages from this turn on: 0 for all. */
  readonly after: number
  /** 16 bytes; the answer is sealed under a key of lookup and nonce. */
  readonly nonce: Uint8Array
}

export interface AppendRequest {
  readonly operation: 'APPEND' | 'LOOK_AGAIN'
  readonly lookup: Uint8Array
  /** The next turn of the thread, as the last poll said. */
  readonly seq: number
  readonly message: Uint8Array
}

/** Asks for one of the day's open tokens, without saying who asks. */
export interface IssueRequest {
  readonly operation: 'ISSUE'
  readonly epoch: TokenEpoch
  readonly blinded: Uint8Array
}

export type ChannelRequest = SubmitRequest | PutPhotoPartRequest | PollRequest | AppendRequest | IssueRequest

const head = (operation: Operation) => Uint8Array.of(CHANNEL_VERSION, OPERATIONS[operation])

/** All but the proof, over which the proof is made. */
export function encodeSubmit(request: Omit<SubmitRequest, 'token'>, token: Omit<ShownToken, 'proof'>): Uint8Array {
  const { year, week } = epochParts(token.epoch)
  return joinBytes(
    head('SUBMIT'),
    twoBytes(year),
    byte(week),
    token.input,
    request.caseId,
    request.lookupHash,
    byte(request.isUrgent ? 1 : 0),
    byte(INTAKE_ROLES.indexOf(request.intake) + 1),
    request.keyId,
    request.intakeGrant,
    request.reporterGrant,
    request.message,
  )
}

export function encodePutPhotoPart(request: Omit<PutPhotoPartRequest, 'operation'>): Uint8Array {
  const { lookup, photoId, index, count, part } = request
  return joinBytes(head('PUT_PHOTO_PART'), lookup, photoId, byte(index), byte(count), part)
}

export function encodePoll({ lookup, after, nonce }: Omit<PollRequest, 'operation'>): Uint8Array {
  return joinBytes(head('POLL'), lookup, twoBytes(after), nonce)
}

export function encodeAppend({ operation, lookup, seq, message }: AppendRequest): Uint8Array {
  return joinBytes(head(operation), lookup, twoBytes(seq), message)
}

export function encodeIssue({ epoch, blinded }: Omit<IssueRequest, 'operation'>): Uint8Array {
  const { year, week } = epochParts(epoch)
  return joinBytes(head('ISSUE'), twoBytes(year), byte(week), blinded)
}
