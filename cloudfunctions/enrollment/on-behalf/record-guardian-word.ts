// Records a guardian's word as a proposal: nothing happens until a second person confirms it.
import {
  type BehalfAct,
  type BehalfCourse,
  type BehalfRequest,
  behalfIdOf,
  MOST_A_DAY,
  type WordWishes,
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
import { savedWishes, wishesRefusalOf } from './wishes-on-word'
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
    const wished = input.act === 'WISHES' ? await wishedOf(recording) : null
    const refused = wordRefusal(recording) ?? refusal(recording, wished)
    if (refused !== null) return fail(refused)
    if (hasOpen(recording)) return fail({ code: 'REQUEST_OPEN' })
    const witnesses = await witnessesOf(found.child.pupil, caller.personId, today)
    const witness = witnesses.find(({ personId }) => personId === input.witnessId)
    if (witness === undefined) return fail({ code: 'SECOND_PERSON_NEEDED' })
    const recorded = await countRecordedOn(caller.personId ?? '', today)
    if (recorded >= MOST_A_DAY) return fail({ code: 'TOO_MANY_TODAY', most: MOST_A_DAY })
    const request = requestOf(recording, { witness, wished })
    await insertRequest(request)
    await askWitness(request, now)
    return ok({ requestId, expiresAt: request.expiresAt })
  },
})

function wordRefusal({ input, found, now }: Recording): Refusal | null {
  const guardians = found.guardians.map(({ personId, phone }) => ({ personId, hasPhone: phone !== null }))
  return wordFault(input.word, { act: input.act, guardians, now })
}

function refusal({ input, found, now }: Recording, wished: WordWishes | null): Refusal | null {
  const { act } = input
  if (act !== 'WISHES') return refusalOf(found, { ...input, act }, now)
  // Wishes without a course are none.
  return wished === null ? { code: 'NOT_ENROLLED' } : wishesRefusalOf(found, wished, { rev: wished.rev, now })
}

/** One at a time for a child and a course: whoever waits for a second person is not asked again. */
function hasOpen({ input, found, now }: Recording): boolean {
  const { act, courseId } = input
  return found.requests.some(
    ({ state, expiresAt, ...open }) =>
      open.act === act &&
      (open.course?.courseId ?? null) === courseId &&
      ((state === 'PROPOSED' && now < expiresAt) || (state === 'CONFIRMED' && isDoneLater(act))),
  )
}

/** A seat and wishes are there at once: another word may change them the same day. */
function isDoneLater(act: BehalfAct): boolean {
  return act !== 'ENROLL' && act !== 'WISHES'
}

interface Asking {
  readonly witness: Witness
  readonly wished: WordWishes | null
}

function requestOf({ input, found, caller, now, today }: Recording, { witness, wished }: Asking): BehalfRequest {
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
    course: hasCourse(input.act) ? courseIn(found, input.courseId) : null,
    to: input.act === 'MOVE' ? courseIn(found, input.toCourseId) : null,
    wished,
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

function hasCourse(act: BehalfAct): boolean {
  return act !== 'CONSENT' && act !== 'WISHES'
}

/** What was wished, over what is saved of the child now; null where no course was named. */
async function wishedOf({ input, found }: Recording): Promise<WordWishes | null> {
  if (input.wished === null) return null
  const { courseIds, atMost } = input.wished
  const saved = await savedWishes(found)
  const before = saved && {
    wishes: saved.wishes,
    atMost: saved.atMost,
    together: saved.together,
    consent: saved.consent,
  }
  const courses = courseIds.flatMap((id) => courseIn(found, id) ?? [])
  return { courses, atMost, rev: saved?.rev ?? 0, before }
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
