// Shows a term's plan: a line for each course, what was checked, what may be done.

import { isByWishes } from '@domain/enrollment/wishes/by-wishes'
import { isLive } from '@domain/identity/roles/role'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { type Caller, handle } from '../../request/handler'
import { findPlanWork, type PlanWork } from './find-plan-work'
import { findSchoolPlans, termsOf, workedOn } from './find-school-plans'
import { planChecksOf, rowsOf, termsView, waitingIn } from './plan-view'

export const getPlan = handle('enrollment.getPlan', {
  locate: async ({ input }) => {
    const found = await findSchoolPlans(input.schoolId)
    const { _id: schoolId, districtId } = found ?? { _id: '', districtId: '' }
    return found && { subject: { kind: 'school', schoolId, districtId }, found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const termId = input.termId ?? workedOn(found, today)
    const work = await findPlanWork({ schoolId: input.schoolId, termId: termId ?? 'none' }, today)
    const staff = (work?.school.staff ?? []).map(({ number, name }) => ({ number, name }))
    return ok({
      now,
      schoolName: found.name,
      terms: termsOf(found),
      staff,
      grades: [...(work?.school.grades ?? [])],
      plan: work === null || termId === null ? null : planOf(work, caller, { now, today }),
    })
  },
})

function planOf(work: PlanWork, caller: Caller, { now, today }: { now: number; today: SchoolDate }) {
  const { draft, current, read, pack } = work
  if (read.terms === null) return null
  const waiting = waitingIn(work)
  return {
    termId: draft.termId,
    state: draft.state,
    version: draft.version,
    rev: draft.rev,
    isPublished: current.plan !== null,
    drawAdvised: !work.hasDraw && now < read.terms.opensAt && hasWished(work),
    terms: termsView(read.terms),
    termsBefore: draft.terms !== null && current.plan !== null ? termsView(current.plan) : null,
    termMatters: [...read.termMatters],
    movedByTerms: read.kept.filter(({ before, after }) => before.lessonDates.join() !== after.lessonDates.join())
      .length,
    courses: rowsOf(work, today),
    checks: planChecksOf(work),
    remarks: [...draft.remarks],
    history: draft.history.map(({ by: _, ...event }) => event),
    answerBy: draft.answerBy,
    priceCap: pack?.guidePrices.find(({ kind, unit }) => kind !== 'CARE' && unit === 'LESSON')?.max.value ?? null,
    feePolicy: pack?.name ?? null,
    ...waiting,
    may: mayOf(work, caller, { waiting, today }),
  }
}

/** Some course would be given out by wishes. */
function hasWished({ read }: PlanWork): boolean {
  const after = [...read.kept.map((one) => one.after), ...read.pending.map((one) => one.after)]
  return after.some((course) => course !== null && isByWishes(course))
}

interface Waiting {
  readonly waiting: { readonly ready: number; readonly undecided: number }
  readonly today: SchoolDate
}

function mayOf({ draft, school }: PlanWork, { grants, personId }: Caller, { waiting, today }: Waiting) {
  const live = grants.filter((grant) => isLive(grant, today))
  const isClerk = live.some(({ role, schoolId }) => role === 'schoolAdmin' && schoolId === school._id)
  const isOfficer = live.some(
    ({ role, districtId }) => role === 'districtEducation' && districtId === school.districtId,
  )
  const isSent = draft.state === 'SUBMITTED'
  const sender = draft.history.filter(({ kind }) => kind === 'SUBMITTED').at(-1)?.by
  return {
    edit: isClerk && !isSent && draft.publishing === null,
    submit: isClerk && !isSent && waiting.undecided > 0,
    takeBack: isClerk && isSent,
    publish: isClerk && (waiting.ready > 0 || draft.publishing !== null),
    review: isOfficer && isSent && sender !== personId,
  }
}
