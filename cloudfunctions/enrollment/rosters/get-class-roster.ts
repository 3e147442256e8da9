// Reads a class's roster: the children who are there, each with its week in the term.
import type { Plan } from '@domain/enrollment/courses/course'
import { shownDay, weekOf } from '@domain/enrollment/rosters/week-of'
import type { Homeroom } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { readHomerooms } from '../../identity/collections/homerooms'
import { readPupilsOfRoom } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { planAsked, type TermAsked } from '../collections/plans'
import { readRecords } from '../collections/pupil-terms'

export const getClassRoster = handle('enrollment.getClassRoster', {
  locate: async ({ input: { homeroomId, planId }, today }) => {
    const found = await findRoom(homeroomId, { planId, today })
    return found && { subject: { kind: 'homeroom', homeroomId, schoolId: found.schoolId }, found }
  },
  run: async ({ found: { _id, schoolId, name: homeroomName, plans }, today }) => {
    const [plan] = plans
    const all = await readPupilsOfRoom(schoolId, _id)
    const present = all.filter(({ leftOn }) => leftOn === null)
    const weeks = plan ? await readWeeks(plan, present, today) : new Map()
    return ok({
      homeroomName,
      asOf: plan ? shownDay(plan.term, today) : null,
      pupils: [...present]
        .sort((one, other) => (one.studentNumber < other.studentNumber ? -1 : 1))
        .map(({ _id: pupilId, name, studentNumber }) => ({
          pupilId,
          name,
          studentNumber,
          week: weeks.get(pupilId) ?? [],
        })),
    })
  },
})

type RoomWithPlan = Homeroom & { readonly plans: readonly Plan[] }

async function findRoom(homeroomId: string, asked: TermAsked): Promise<RoomWithPlan | null> {
  const [room] = await readHomerooms<RoomWithPlan>({ _id: homeroomId }, planAsked('$schoolId', asked))
  return room ?? null
}

async function readWeeks(plan: Plan, present: readonly { readonly _id: string }[], today: SchoolDate) {
  const ids = present.map(({ _id }) => _id)
  const records = await readRecords(plan._id, ids)
  const asOf = shownDay(plan.term, today)
  return new Map([...records].map(([pupilId, { enrollments }]) => [pupilId, weekOf(enrollments, asOf)]))
}
