// Records a guardian's word as a proposal: nothing happens until a second person confirms it.
import {
  type BehalfCourse,
  type BehalfRequest,
  behalfIdOf,
  MOST_A_DAY,
} from '@domain/enrollment/on-behalf/behalf-request'
import { expiryOf } from '@domain/enrollment/on-behalf/behalf-step'
import { wordFault } from '@domain/enrollment/on-behalf/guardian-word'
import type { ActionError } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { handle, type Request } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { countRecordedOn, insertRequest } from '../collections/behalf-requests'
import { childSubject } from './child-subject'
import { type BehalfChild, findBehalfChild } from './find-behalf-child'
import { refusalOf } from './refusal-of'
import { type Witness, witnessesOf } from './witnesses-of'

type Recording = Request<'enrollment.recordGuardianWord'> & { readonly found: BehalfChild }
type Refusal = ActionError<'enrollment.recordGuardianWord'>

export const recordGuardianWord = handle('enrollment.recordGuardianWord', {
  locate: async ({ input: { pupilId }, today }) => {
    const found = await findBehalfChild(pupilId, today)
    return found && { subject: childSubject({ ...found.child.pupil, pupilId }), found }
  },
  run: async (recording) => {
    const { input, found, caller, now, today } = recording
    const requestId = behalfIdOf(input.pupilId, input.requestKey)
    const known = found.requests.find(({ _id }) => _id === requestId)
    if (known !== undefined) return ok({ requestId, expiresAt: known.expiresAt })
    const refused = wordRefusal(recording) ?? refusalOf(found, input, now)
    if (refused !== null) return fail(refused)
    if (hasOpen(recording)) return fail({ code: 'REQUEST_OPEN' })
    const witnesses = await witnessesOf(found.child.pupil, caller.personId, today)
    const witness = witnesses.find(({ personId }) => personId === input.witnessId)
    if (witness === undefined) return fail({ code: 'SECOND_PERSON_NEEDED' })
    const recorded = await countRecordedOn(caller.personId ?? '', today)
    if (recorded >= MOST_A_DAY) return fail({ code: 'TOO_MANY_TODAY', most: MOST_A_DAY })
    const request = requestOf(recording, witness)
    await insertRequest(request)
    await askWitness(request, now)
    return ok({ requestId, expiresAt: request.expiresAt })
  },
})

function wordRefusal({ input, found, now }: Recording): Refusal | null {
  const guardians = found.guardians.map(({ personId, phone }) => ({ personId, hasPhone: phone !== null }))
  return wordFault(input.word, { act: input.act, guardians, now })
}

/** One at a time for a child and a course: whoever waits for a second person is not asked again. */
function hasOpen({ input, found, now }: Recording): boolean {
  const { act, courseId } = input
  return found.requests.some(
    ({ state, expiresAt, ...open }) =>
      open.act === act &&
      (open.course?.courseId ?? null) === courseId &&
      ((state === 'PROPOSED' && now < expiresAt) || (state === 'CONFIRMED' && act !== 'ENROLL')),
  )
}

function requestOf({ input, found, caller, now, today }: Recording, witness: Witness): BehalfRequest {
  const { _id: pupilId, schoolId, homeroomId, grade } = found.child.pupil
  const { isOwnWish: _, ...word } = input.word
  const guardian = found.guardians.find(({ personId }) => personId === word.guardianId)
  const isCall = word.way === 'PHONE'
  return {
    _id: behalfIdOf(pupilId, input.requestKey),
    pupilId,
    schoolId,
    homeroomId,
    grade,
    act: input.act,
    course: input.act === 'CONSENT' ? null : courseIn(found, input.courseId),
    to: input.act === 'MOVE' ? courseIn(found, input.toCourseId) : null,
    word: {
      ...word,
      relation: guardian?.relation ?? null,
      name: guardian?.name ?? '',
      phone: isCall ? (guardian?.phone ?? null) : null,
      minutes: isCall ? word.minutes : null,
    },
    byId: caller.personId ?? '',
    byName: caller.name ?? '',
    witnessId: witness.personId,
    witnessName: witness.name,
    state: 'PROPOSED',
    at: now,
    day: today,
    expiresAt: expiryOf(now),
    confirmedBy: null,
    confirmedName: null,
    confirmedAt: null,
    undoUntil: null,
    undoneBy: null,
    fault: null,
    dueAt: expiryOf(now),
    changedAt: now,
    rev: 1,
  }
}

function courseIn({ child, catalog }: BehalfChild, courseId: string | null): BehalfCourse | null {
  if (courseId === null) return null
  const known = catalog.courses.find(({ _id }) => _id === courseId)
  const held = child.enrollments.find((one) => one.courseId === courseId)
  return { courseId, title: known?.title ?? held?.title ?? '' }
}

function askWitness({ _id, pupilId, course, to, witnessId }: BehalfRequest, now: number): Promise<void> {
  const courseTitle = (to ?? course)?.title
  const about = courseTitle === undefined ? {} : { courseTitle }
  return postNotices([{ kind: 'WORD_TO_CONFIRM', personId: witnessId, pupilId, event: `word:${_id}`, ...about }], now)
}
