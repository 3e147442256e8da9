// Shapes shown pieces for who reads them: the name masked, photos as addresses.
import { maskedName } from '@domain/homework/showcase/check-showcase'
import type { HomeworkShowcase } from '@domain/homework/showcase/homework-showcase'
import { addressesOf, PAGE_SECONDS } from '../../runtime/stored-file'

export interface Reader {
  /** Those whose full name the reader knows anyway. */
  readonly knows: (piece: HomeworkShowcase) => boolean
  readonly isOwn: (piece: HomeworkShowcase) => boolean
}

/** One round trip for up to fifty photos, none where there are none; the newest come first. */
export async function pieceAnswers(pieces: readonly HomeworkShowcase[], { knows, isOwn }: Reader) {
  const fileIds = pieces.flatMap(({ photos }) => photos).slice(0, MOST_ADDRESSES)
  const addresses = await addressesOf(fileIds, PAGE_SECONDS)
  const addressOf = new Map(fileIds.map((fileId, at) => [fileId, addresses[at] ?? null]))
  return pieces.map((piece) => ({
    showcaseId: piece._id,
    subject: piece.subject,
    words: piece.words,
    photos: piece.photos.flatMap((fileId) => addressOf.get(fileId) ?? []),
    scope: piece.scope,
    state: piece.state,
    homeroomName: piece.homeroomName,
    name: knows(piece) ? piece.pupilName : maskedName(piece.pupilName),
    isOwn: isOwn(piece),
    teacherName: piece.proposedByName,
    at: piece.proposedAt,
  }))
}

/** What the platform gives in one call. */
const MOST_ADDRESSES = 50
