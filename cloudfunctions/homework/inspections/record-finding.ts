// Records what was seen in a drawn class or a named school, and what is to be set right by when.
import { findMarks } from '@domain/homework/exams/find-marks'
import type { Finding, Inspection } from '@domain/homework/inspections/inspection'
import { isLive } from '@domain/identity/roles/role'
import type { School } from '@domain/identity/schools/school'
import type { ActionInput } from '@domain/registry'
import { fail, ok } from '@domain/values/result'
import { addDays, type SchoolDate, schoolDate } from '@domain/values/school-date'
import { findAdminIds } from '../../identity/collections/people'
import { readSchool } from '../../identity/collections/schools'
import { type Caller, handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { insertFinding, readFinding } from '../collections/findings'
import { readInspection } from '../collections/inspections'
import { districtSubject } from './inspection-lines'

export const recordFinding = handle('homework.recordFinding', {
  locate: async ({ input }) => {
    const found = await readInspection(input.inspectionId)
    return found && { subject: districtSubject(found), found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { schoolId, homeroomId } = input
    const room = drawnClass(found, schoolId, homeroomId)
    const fault = placeFault(found, room, { schoolId, caller, today }) ?? formFault(found, input, today)
    if (fault !== null) return fail(fault)
    const school = await readSchool(schoolId)
    if (school === null) return fail({ code: 'NOT_IN_SAMPLE' })
    const finding = findingOf(found, input, { school, className: room?.className ?? null, caller, now })
    if (!(await insertFinding(finding)) && !isSame(await readFinding(finding._id), finding)) {
      return fail({ code: 'ALREADY_RECORDED' })
    }
    if (finding.state === 'OPEN') await tellSchool(finding, now, today)
    return ok({ findingId: finding._id })
  },
})

type Input = ActionInput<'homework.recordFinding'>
type Room = { readonly className: string | null } | null

interface Visit {
  readonly schoolId: string
  readonly caller: Caller
  readonly today: SchoolDate
}

function placeFault({ from, until }: Inspection, room: Room, { schoolId, caller, today }: Visit) {
  if (today < from || today > until) return { code: 'NOT_IN_ITS_DAYS', from, until } as const
  if (room === null) return { code: 'NOT_IN_SAMPLE' } as const
  return isOfSchool(caller, schoolId, today) ? ({ code: 'OWN_SCHOOL' } as const) : null
}

function formFault({ form }: Inspection, { answers, remark, dueOn }: Input, today: SchoolDate) {
  const isComplete = form.every((item) => answers.some((answer) => answer.item === item))
  if (!isComplete || answers.length !== form.length) return { code: 'FORM_INCOMPLETE' } as const
  const isLate = dueOn === null || dueOn <= today || remark === ''
  if (hasFault(answers) && isLate) return { code: 'DUE_NEEDED', from: addDays(today, 1) } as const
  return findMarks(remark) === null ? null : ({ code: 'TEXT_HAS_MARKS' } as const)
}

function hasFault(answers: Input['answers']): boolean {
  return answers.some(({ answer }) => answer === 'NOT_MET')
}

interface Seen {
  readonly school: School
  readonly className: string | null
  readonly caller: Caller
  readonly now: number
}

function findingOf(inspection: Inspection, input: Input, { school, className, caller, now }: Seen): Finding {
  const { _id: inspectionId, title, districtId } = inspection
  const { schoolId, homeroomId, answers, remark, dueOn } = input
  const isOpen = hasFault(answers)
  const by = { by: caller.personId ?? '', byName: caller.name ?? '', at: now }
  return {
    _id: `${inspectionId}:${homeroomId ?? schoolId}`,
    inspectionId,
    inspectionTitle: title,
    districtId,
    schoolId,
    schoolName: school.name,
    homeroomId,
    className,
    answers,
    dueOn: isOpen && dueOn !== null ? schoolDate(dueOn) : null,
    state: isOpen ? 'OPEN' : 'CLOSED',
    steps: [{ kind: 'RECORDED', text: remark, ...by }],
    rev: 1,
  }
}

/** The class's name, or none of a whole school; null when it is not among those inspected. */
function drawnClass({ kind, schoolIds, frame, draw }: Inspection, schoolId: string, homeroomId: string | null): Room {
  if (kind !== 'RANDOM') return homeroomId === null && schoolIds.includes(schoolId) ? { className: null } : null
  const rooms = (draw?.drawn ?? []).map(({ row }) => frame?.classes[row - 1])
  const room = rooms.find((one) => one?.homeroomId === homeroomId && one?.schoolId === schoolId)
  return room === undefined ? null : { className: room.name }
}

/** Who works at a school, or has a child there, does not inspect it. */
function isOfSchool({ grants }: Caller, schoolId: string, today: SchoolDate): boolean {
  return grants.some((grant) => grant.schoolId === schoolId && isLive(grant, today))
}

function isSame(stored: Finding | null, { steps: [step], answers }: Finding): boolean {
  const first = stored?.steps[0]
  const isWords = first?.by === step?.by && first?.text === step?.text
  return isWords && JSON.stringify(stored?.answers) === JSON.stringify(answers)
}

async function tellSchool({ _id, schoolId, dueOn }: Finding, now: number, today: SchoolDate): Promise<void> {
  const admins = await findAdminIds(schoolId, today)
  const event = `finding:${_id}`
  await postNotices(
    admins.map((personId) => ({ personId, event, kind: 'FINDING_OPENED' as const, pupilId: null, date: dueOn })),
    now,
  )
}
