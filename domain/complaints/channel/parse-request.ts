// Reads a request of the anonymous channel from bytes; anything that is not exactly one is null.
import { type ByteReader, readBytes } from '../bytes/byte-reader'
import { GRANT_SIZE, KEY_ID } from '../envelopes/grant'
import { INTAKE_ROLES } from '../envelopes/grant-role'
import { MESSAGE_SIZES } from '../envelopes/message'
import { MOST_PARTS, PHOTO_ID, PHOTO_PART_SIZE } from '../envelopes/photo'
import { TOKEN_PROOF } from '../tokens/redeem-token'
import { BLINDED, TOKEN_INPUT } from '../tokens/token'
import { epochOf } from '../tokens/token-epoch'
import { CHANNEL_VERSION, OPERATIONS, type Operation } from './channel-code'
import type {
  AppendRequest,
  ChannelRequest,
  IssueRequest,
  PollRequest,
  PutPhotoPartRequest,
  SubmitRequest,
} from './channel-request'

const ID = 16
const HASH = 32

/** Longer than any request: a body beyond this is not looked at. */
export const LONGEST_REQUEST = 66_000

export function parseRequest(bytes: Uint8Array): ChannelRequest | null {
  if (bytes.length > LONGEST_REQUEST) return null
  const reader = readBytes(bytes)
  if (reader.takeNumber(1) !== CHANNEL_VERSION) return null
  const operation = operationOf(reader.takeNumber(1))
  const request = operation === null ? null : READERS[operation](reader)
  return reader.isWhole() ? request : null
}

/** What the token's proof covers. */
export function provenPart(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - TOKEN_PROOF)
}

function operationOf(code: number): Operation | null {
  const operations = Object.keys(OPERATIONS) as Operation[]
  return operations.find((operation) => OPERATIONS[operation] === code) ?? null
}

const READERS: Readonly<Record<Operation, (reader: ByteReader) => ChannelRequest | null>> = {
  SUBMIT: readSubmit,
  PUT_PHOTO_PART: readPutPhotoPart,
  POLL: readPoll,
  APPEND: (reader) => readAppend(reader, 'APPEND'),
  LOOK_AGAIN: (reader) => readAppend(reader, 'LOOK_AGAIN'),
  ISSUE: readIssue,
}

function readSubmit(reader: ByteReader): SubmitRequest | null {
  const epoch = epochOf(reader.takeNumber(2), reader.takeNumber(1))
  const input = reader.take(TOKEN_INPUT)
  const caseId = reader.take(ID)
  const lookupHash = reader.take(HASH)
  const urgent = reader.takeNumber(1)
  const intake = INTAKE_ROLES[reader.takeNumber(1) - 1]
  const keyId = reader.take(KEY_ID)
  const intakeGrant = reader.take(GRANT_SIZE)
  const reporterGrant = reader.take(GRANT_SIZE)
  const message = takeMessage(reader, TOKEN_PROOF)
  const proof = reader.take(TOKEN_PROOF)
  if (intake === undefined || urgent > 1 || message === null) return null
  const token = { epoch, input, proof }
  const isUrgent = urgent === 1
  return {
    operation: 'SUBMIT',
    token,
    caseId,
    lookupHash,
    isUrgent,
    intake,
    keyId,
    intakeGrant,
    reporterGrant,
    message,
  }
}

/** Of one of the sizes a sealed message has, with `after` bytes behind it. */
function takeMessage(reader: ByteReader, after: number): Uint8Array | null {
  const size = reader.rest() - after
  return MESSAGE_SIZES.includes(size) ? reader.take(size) : null
}

function readPutPhotoPart(reader: ByteReader): PutPhotoPartRequest | null {
  const lookup = reader.take(ID)
  const photoId = reader.take(PHOTO_ID)
  const index = reader.takeNumber(1)
  const count = reader.takeNumber(1)
  const part = reader.take(PHOTO_PART_SIZE)
  if (count < 1 || count > MOST_PARTS || index >= count) return null
  return { operation: 'PUT_PHOTO_PART', lookup, photoId, index, count, part }
}

function readPoll(reader: ByteReader): PollRequest {
  return { operation: 'POLL', lookup: reader.take(ID), after: reader.takeNumber(2), nonce: reader.take(ID) }
}

function readAppend(reader: ByteReader, operation: AppendRequest['operation']): AppendRequest | null {
  const lookup = reader.take(ID)
  const seq = reader.takeNumber(2)
  const message = takeMessage(reader, 0)
  return message === null || seq < 1 ? null : { operation, lookup, seq, message }
}

function readIssue(reader: ByteReader): IssueRequest {
  const epoch = epochOf(reader.takeNumber(2), reader.takeNumber(1))
  return { operation: 'ISSUE', epoch, blinded: reader.take(BLINDED) }
}
