// Adds the reporter's next turn to a case; the same bytes again after a lost answer.
import { type ThreadContents, threadContents } from '@domain/complaints/contents/thread-contents'
import type { ChannelTools } from '../reporting/channel-tools'
import { putPhotos } from '../reporting/put-photos'
import { codeOf, sendUntilKnown } from '../reporting/send-until-known'
import type { OpenedCase } from './open-case'

export interface ToWrite {
  readonly operation: 'APPEND' | 'LOOK_AGAIN'
  readonly contents: Partial<Pick<ThreadContents, 'text' | 'reporter'>>
  readonly photos: readonly Uint8Array[]
}

/** `ELSEWHERE`: something was written in between. `NOT_NOW`: looking again is for a closed case, once. */
export type WritingFault = 'LOST' | 'ELSEWHERE' | 'FULL' | 'NOT_NOW' | 'REFUSED'

export type Written =
  | { readonly ok: true; readonly photosLeft: number }
  | { readonly ok: false; readonly fault: WritingFault }

/** Made once for what was written; sent as often as needed. */
export interface PreparedTurn {
  readonly request: Uint8Array
  readonly photos: readonly { readonly bytes: Uint8Array; readonly photoId: Uint8Array }[]
}

export async function prepareTurn(
  { crypto, randomness }: Pick<ChannelTools, 'crypto' | 'randomness'>,
  { caseKey, keys, nextSeq }: OpenedCase,
  { operation, contents, photos }: ToWrite,
): Promise<PreparedTurn> {
  const random = await randomness()
  const toPut = photos.map((bytes) => ({ bytes, photoId: random(16) }))
  const named = toPut.map(({ bytes, photoId }) => ({
    id: crypto.idOf(photoId),
    parts: crypto.photoPartsOf(bytes.length),
  }))
  const content = threadContents({ ...contents, photos: named })
  const request = crypto.composeAppend(caseKey, { operation, keys, seq: nextSeq, content }, random)
  if (request === null) throw new RangeError('a message is never longer than a turn holds')
  return { request, photos: toPut }
}

export async function sendTurn(tools: ChannelTools, opened: OpenedCase, turn: PreparedTurn): Promise<Written> {
  const code = codeOf(await sendUntilKnown(tools, turn.request))
  if (code !== 'OK') return { ok: false, fault: code === null ? 'LOST' : (FAULTS[code] ?? 'REFUSED') }
  const { caseKey, keys } = opened
  const there = await putPhotos(tools, turn.photos, { caseKey, keys, from: 0, onPart: () => undefined })
  return { ok: true, photosLeft: turn.photos.length - there }
}

const FAULTS: Readonly<Record<string, WritingFault | undefined>> = {
  CONFLICT: 'ELSEWHERE',
  FULL: 'FULL',
  NOT_NOW: 'NOT_NOW',
}
