// The operations of the anonymous channel and the codes it answers, as bytes.

/** First byte of every request and of every code. */
export const CHANNEL_VERSION = 1

export const OPERATIONS = { SUBMIT: 1, PUT_PHOTO_PART: 2, POLL: 3, APPEND: 4, LOOK_AGAIN: 5, ISSUE: 6 } as const
export type Operation = keyof typeof OPERATIONS

export const CHANNEL_CODES = {
  OK: 0,
  /** Not a well-formed request; nothing was written. */
  MALFORMED: 1,
  /** The token is of another week, of another key, or of another request. */
  TOKEN_REFUSED: 2,
  /** The token has let another report in. */
  TOKEN_SPENT: 3,
  /** No case has this receipt. */
  NOT_FOUND: 4,
  /** That turn or place is taken by something else: poll, then write the next. */
  CONFLICT: 5,
  /** The case holds as many messages or photos as it may. */
  FULL: 6,
  /** Looking again is for a closed case, once. */
  NOT_NOW: 7,
  /** Nothing was decided; the same bytes may be sent again. */
  BUSY: 8,
  /** The district has not opened the channel: its keys are not set. */
  CLOSED: 9,
  /** Today's open tokens are all given; those of the week's batch are good as ever. */
  NONE_LEFT: 10,
} as const
export type ChannelCode = keyof typeof CHANNEL_CODES

/** Every code is answered in this many bytes, with HTTP status 200. */
export const CODE_SIZE = 64

export function encodeCode(code: ChannelCode): Uint8Array {
  const bytes = new Uint8Array(CODE_SIZE)
  bytes[0] = CHANNEL_VERSION
  bytes[1] = CHANNEL_CODES[code]
  return bytes
}

/** Null when it is no code: the answer to a poll, or bytes of somebody else. */
export function decodeCode(bytes: Uint8Array): ChannelCode | null {
  if (bytes.length !== CODE_SIZE || bytes[0] !== CHANNEL_VERSION) return null
  const codes = Object.keys(CHANNEL_CODES) as ChannelCode[]
  return codes.find((code) => CHANNEL_CODES[code] === bytes[1]) ?? null
}
