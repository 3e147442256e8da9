// Shows what the school needs to enter a guardian's word for a child.
import type { Course, Plan } from '@domain/enrollment/courses/course'
import { drawPhase } from '@domain/enrollment/draws/draw-phase'
import { eligibility } from '@domain/enrollment/seats/eligibility'
import { hasLeft, needsConsent } from '@domain/enrollment/seats/service-basis'
import { isInDraw } from '@domain/enrollment/wishes/by-wishes'
import { ok } from '@domain/values/result'
import { dateAt, type SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { courseCard } from '../catalog/course-card'
import { NO_STANDING, standingOf } from '../catalog/own-standing'
import { termAndWindow } from '../catalog/term-summary'
import { pupilSummary } from '../children/pupil-summary'
import { behalfView } from './behalf-view'
import { childSubject } from './child-subject'
import { type BehalfChild, findBehalfChild } from './find-behalf-child'
import { savedWishes } from './wishes-on-word'
import { witnessesOf } from './witnesses-of'

export const getBehalfForm = handle('enrollment.getBehalfForm', {
  locate: async ({ input: { pupilId }, today }) => {
    const found = await findBehalfChild(pupilId, today)
    return found && { subject: childSubject({ ...found.child.pupil, pupilId }), found }
  },
  run: async ({ found, caller, now, today }) => {
    const { pupil, plan, basis } = found.child
    return ok({
      now,
      pupil: pupilSummary(pupil),
      guardians: found.guardians.map((guardian) => ({ ...guardian })),
      needsConsent: needsConsent(basis.consent),
      hasLeft: hasLeft(basis, today),
      window: termAndWindow(plan, now).window,
      courses: plan === null ? [] : found.catalog.courses.map((course) => cardFor({ found, plan, course, now })),
      wishing: await wishingOf(found, today),
      witnesses: [...(await witnessesOf(pupil, caller.personId, today))],
      requests: found.requests.map((request) => behalfView(request, pupil, caller.personId)),
    })
  },
})

/** The courses that fit; null unless wishes come in. */
async function wishingOf(found: BehalfChild, today: SchoolDate) {
  const { draw, catalog, child } = found
  if (draw === null || drawPhase(draw, today) !== 'OPEN') return null
  const fitting = catalog.courses.filter((one) => isInDraw(one, draw) && one.grades.includes(child.pupil.grade))
  const saved = (await savedWishes(found))?.wishes.length ?? 0
  const { closesOn, atMost: most } = draw
  return { closesOn, most: { ...most }, courseIds: fitting.map(({ _id }) => _id), saved }
}

interface CardFor {
  readonly found: BehalfChild
  readonly plan: Plan
  readonly course: Course
  readonly now: number
}

function cardFor({ found, plan, course, now }: CardFor) {
  const { pupil, enrollments } = found.child
  const seats = found.catalog.rolls.get(course._id)
  return {
    ...courseCard(course, seats, dateAt(now)),
    standing: seats ? standingOf(seats, pupil._id, now) : NO_STANDING,
    verdict: eligibility({ course, plan, grade: pupil.grade, enrollments, now, bySchool: true }),
  }
}
