// Proposes a piece of good work to the child's guardians; until one agrees nobody else sees it.
import { teaches } from '@domain/homework/items/teaching'
import { showcaseFault } from '@domain/homework/showcase/check-showcase'
import type { HomeworkShowcase } from '@domain/homework/showcase/homework-showcase'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { guardianIdsOf, type KinRow } from '../../identity/collections/guardian-stages'
import { type Caller, handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { idFromRequestKey } from '../../runtime/id-from-request-key'
import { insertShowcase } from '../collections/homework-showcases'
import { findPupilWithKin, pupilSubject } from '../notes/find-noted-pupil'
import { attachShowcasePhotos } from './attach-showcase-photos'

type Found = Pupil & KinRow

const ID_LENGTH = 24

export const proposeShowcase = handle('homework.proposeShowcase', {
  locate: async ({ input }) => {
    const found = await findPupilWithKin(input.pupilId)
    return found && { subject: pupilSubject(found), found }
  },
  run: async ({ input, found, caller, grant, now, today }) => {
    const { pupilId, subject, words, photos } = input
    const place = { homeroomId: found.homeroomId, subject }
    if (grant?.role === 'subjectTeacher' && !teaches(place, caller.grants, today))
      return fail({ code: 'NOT_YOUR_SUBJECT' })
    const fault = showcaseFault({ words, photos, pupilName: found.name })
    if (fault !== null) return fail({ code: 'SHOWCASE_REFUSED', fault })
    const guardians = guardianIdsOf(found, pupilId, today)
    if (guardians.length === 0) return fail({ code: 'NO_GUARDIAN' })
    const piece = pieceFor(input, { found, caller, now })
    const unusable = await attachShowcasePhotos(piece, { caller, now })
    if (unusable !== null) return fail({ code: 'PHOTO_INVALID', index: unusable })
    await insertShowcase(piece)
    await postNotices(
      guardians.map((personId) => ({
        personId,
        event: `showcase:${piece._id}`,
        kind: 'SHOWCASE_ASKED' as const,
        pupilId,
      })),
      now,
    )
    return ok({ showcaseId: piece._id, guardians: guardians.length })
  },
})

interface Proposing {
  readonly found: Found
  readonly caller: Caller
  readonly now: number
}

function pieceFor(
  { subject, words, photos, scope, requestKey }: ActionInput<'homework.proposeShowcase'>,
  { found, caller, now }: Proposing,
): HomeworkShowcase {
  const { _id: pupilId, name: pupilName, homeroomId, homeroomName, schoolId, grade } = found
  const proposedBy = caller.personId ?? ''
  const _id = idFromRequestKey(['showcase', pupilId, proposedBy, requestKey], ID_LENGTH)
  const whose = { pupilId, pupilName, homeroomId, homeroomName, schoolId, grade }
  const shown = { subject, words, photos, scope, proposedBy, proposedByName: caller.name ?? '', proposedAt: now }
  return { _id, ...whose, ...shown, state: 'ASKED', decidedBy: null, decidedAt: null, rev: 1 }
}
