// Says which place a box belongs to: the bytes that its seal covers without carrying them.
//
// kind as text | case id 16 | what tells places of this kind apart. A box moved to another case, another turn of the
// thread, another recipient or another part of a photo does not open.
import { byte, joinBytes, twoBytes } from '../bytes/join-bytes'
import { encodeUtf8 } from '../bytes/utf8'
import type { GrantRole } from './grant-role'

export type Direction = 'FROM_REPORTER' | 'TO_REPORTER'

/** A turn of the thread, which both sides count on together: the report itself is FROM_REPORTER, 0. */
export interface Turn {
  readonly caseId: Uint8Array
  readonly direction: Direction
  readonly seq: number
}

/** One of the pieces of a photo. */
export interface PhotoPart {
  readonly caseId: Uint8Array
  /** 16 random bytes, named in the message that shows the photo. */
  readonly photoId: Uint8Array
  readonly index: number
  readonly count: number
}

const MESSAGE = encodeUtf8('fangxuehou/message/v1')
const PHOTO = encodeUtf8('fangxuehou/photo/v1')
const GRANT = encodeUtf8('fangxuehou/grant/v1')

export function bindingOfTurn({ caseId, direction, seq }: Turn): Uint8Array {
  return joinBytes(MESSAGE, caseId, byte(direction === 'FROM_REPORTER' ? 1 : 2), twoBytes(seq))
}

export function bindingOfPhoto({ caseId, photoId, index, count }: PhotoPart): Uint8Array {
  return joinBytes(PHOTO, caseId, photoId, byte(index), byte(count))
}

export function bindingOfGrant(caseId: Uint8Array, role: GrantRole): Uint8Array {
  return joinBytes(GRANT, caseId, encodeUtf8(role))
}
