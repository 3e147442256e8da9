// Timer: ends proposals nobody confirmed, and does what was to wait until the day was over.
import type { BehalfFault, BehalfRequest } from '@domain/enrollment/on-behalf/behalf-request'
import { placeIn } from '@domain/enrollment/seats/place-in'
import { basisFault } from '@domain/enrollment/seats/service-basis'
import { dateAt } from '@domain/values/school-date'
import { findGuardianIds } from '../../identity/collections/guardian-stages'
import { postNotices } from '../../request/outbox'
import { runQueue, timeBudget } from '../../request/run-queue'
import { findChildWithRoll } from '../catalog/find-course'
import { changeRequest, findDueRequests, type RequestOfChild } from '../collections/behalf-requests'
import { giveBackCourse } from '../seats/give-back-course'
import { giveBackPlace } from '../seats/give-back-place'
import { syncRecord } from '../seats/sync-record'
import { carryOut } from './carry-out'
import { type ConfirmedRequest, isConfirmed } from './claim-of'
import { takeStep } from './take-step'
import { tellFamilyOfWord, tellSchoolOfWord } from './tell-of-word'
import { undoRequest } from './undo-request'
import { storeWordWishes } from './wishes-on-word'

const MOST_A_RUN = 100

/** Of the function's 20 seconds; the rolls' sweep has the others. */
const BUDGET_MS = 5_000

export async function settleWords(now: number): Promise<void> {
  const { failed } = await runQueue<RequestOfChild>({
    name: 'enrollment.words',
    items: await findDueRequests(now, MOST_A_RUN),
    work: (request) => settleOne(request, now),
    isOver: timeBudget(BUDGET_MS),
  })
  if (failed > 0) throw new Error(`${failed} words of guardians not settled`)
}

async function settleOne(request: RequestOfChild, now: number): Promise<void> {
  if (request.state === 'PROPOSED') return expire(request, now)
  if (request.state === 'UNDONE') return undoAgain(request, now)
  const stepped = await takeStep(request, { step: 'SETTLE', personId: null, now }, {})
  if (!stepped.ok || !isConfirmed(stepped.value)) return
  const settling = stepped.value
  const fault = await finish(settling, now)
  const state = fault === null ? 'DONE' : 'FAILED'
  await changeRequest(settling, { state, fault, dueAt: null }, now)
  if (fault === null) return
  await tellFamilyOfWord(settling, { kind: 'WORD_FAILED', by: null, now })
  await tellSchoolOfWord(settling, { kind: 'WORD_FAILED', by: null, now })
}

async function undoAgain(request: RequestOfChild, now: number): Promise<void> {
  await undoRequest(request, now)
  await changeRequest(request, { dueAt: null }, now)
}

async function expire(request: RequestOfChild, now: number): Promise<void> {
  const stepped = await takeStep(request, { step: 'EXPIRE', personId: null, now }, { dueAt: null })
  if (stepped.ok) await tellSchoolOfWord(stepped.value, { kind: 'WORD_EXPIRED', by: null, now })
}

/** What was done at the confirmation is done again: a process that died then left it half-way. */
async function finish(request: ConfirmedRequest, now: number): Promise<BehalfFault | null> {
  switch (request.act) {
    case 'WITHDRAW':
      return leave(request)
    case 'MOVE':
      return move(request, now)
    case 'WISHES':
      return finishWishes(request)
    default:
      return (await carryOut(request, now)).fault
  }
}

/** Changed since by a guardian: theirs stand. */
async function finishWishes(request: ConfirmedRequest): Promise<BehalfFault | null> {
  const fault = await storeWordWishes(request)
  return fault === 'WISHES_CHANGED' ? null : fault
}

/** As if the family had left on the day it said so: a late timer costs it nothing. */
async function leave({ pupilId, course, word, confirmedAt }: ConfirmedRequest): Promise<BehalfFault | null> {
  const found = await findChildWithRoll(pupilId, course?.courseId ?? '')
  const given = found && (await giveBackCourse(found, { by: word.guardianId, now: confirmedAt }))
  return given === null ? 'NOT_ENROLLED' : null
}

/** The record changes from the one course to the other in one write; only then is the old seat given back. */
async function move(request: ConfirmedRequest, now: number): Promise<BehalfFault | null> {
  const { pupilId, to, course: left, confirmedAt } = request
  const found = await findChildWithRoll(pupilId, to?.courseId ?? '')
  const place = found && placeIn(found.roll, pupilId)
  if (found === null || place?.claim.at !== confirmedAt) return 'NO_SEAT'
  const { course, plan, roll, record, basis } = found
  const giveBack = () => giveBackPlace({ course, roll, claim: place.claim, now })
  if (basisFault(basis, now) !== null) {
    await giveBack()
    return 'PUPIL_LEFT'
  }
  const guardianIds = await findGuardianIds(pupilId, dateAt(now))
  const synced = await syncRecord({ course, plan, pupilId, record, fact: place, guardianIds, now })
  if (synced.code === 'CLASH') {
    await giveBack()
    return 'TIME_CLASH'
  }
  await leaveOld(request, left?.courseId ?? '', now)
  return null
}

/** Only the place held when the word was confirmed: one taken later is another wish. */
async function leaveOld({ pupilId, confirmedAt }: ConfirmedRequest, courseId: string, now: number): Promise<void> {
  const found = await findChildWithRoll(pupilId, courseId)
  const place = found && placeIn(found.roll, pupilId)
  if (found === null || place === null || place.claim.at > confirmedAt) return
  const { course, roll } = found
  await giveBackPlace({ course, roll, claim: place.claim, now })
  await tellOldTeacher(course, pupilId, { at: confirmedAt, now })
}

type OldCourse = { readonly _id: string; readonly title: string; readonly teacherId: string | null }

async function tellOldTeacher(
  { _id, title: courseTitle, teacherId: personId }: OldCourse,
  pupilId: BehalfRequest['pupilId'],
  { at, now }: { readonly at: number; readonly now: number },
): Promise<void> {
  if (personId === null) return
  const event = `moved:${_id}:${pupilId}:${at}`
  await postNotices([{ kind: 'PUPIL_LEFT', personId, pupilId, courseTitle, event, date: dateAt(now) }], now)
}
