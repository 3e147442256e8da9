// Shows the office how far its draw is, and how many children name each course; no names.
import type { Course, Plan } from '@domain/enrollment/courses/course'
import { proposedDays } from '@domain/enrollment/draws/days/draw-days'
import { rulesFrom } from '@domain/enrollment/draws/priority-rules'
import { ok } from '@domain/values/result'
import { readSchools } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { planInForce } from '../collections/plans'
import { type WishCount, wishCountsNamed, wishingCountNamed } from '../collections/wishes'
import { type DrawWork, findDrawWork } from './find-draw-work'
import { publicDraw } from './public-draw'

interface Counts {
  readonly wishCounts: readonly WishCount[]
  readonly wishingCount: readonly { readonly count: number }[]
}

export const getSchoolDraw = handle('enrollment.getSchoolDraw', {
  locate: async ({ input: { schoolId, termId }, today }) => {
    const term = termId ?? (await termInForceAt(schoolId, today))
    const counts = (planId: string) => [wishCountsNamed(planId), wishingCountNamed(planId)]
    const found = await findDrawWork<Counts>({ schoolId, termId: term ?? '' }, counts)
    if (found === null) return null
    return { subject: { kind: 'school', schoolId, districtId: found.school.districtId }, found }
  },
  run: async ({ found, caller, now, today }) => {
    const { plan, draw, planId, courses, more } = found
    const wished = new Map(more.wishCounts.map((one) => [one._id, one]))
    const days = plan === null ? null : proposedDays(plan, today)
    return ok({
      now,
      today,
      plan: plan && { ...planSummary(plan), planId },
      draw: draw && publicDraw(draw, today),
      rev: draw?.rev ?? 0,
      priorityCodes: [...(draw?.priorities ?? [])],
      rules: rulesFrom(today).map(({ code, rule }) => ({ code, rule })),
      proposal: {
        opensOn: days?.opensOn ?? today,
        closesOn: days?.closesOn ?? today,
        numberOn: days?.numberOn ?? today,
      },
      courses: courses.map((course) => courseRow(course, found, wished.get(course._id))),
      children: more.wishingCount[0]?.count ?? 0,
      leftOut: draw?.fixed?.leftOut ?? 0,
      typed: draw?.typed
        ? { byName: draw.typed.byName, byMe: draw.typed.by === caller.personId, at: draw.typed.at }
        : null,
      publicNumber: draw?.publicNumber ?? null,
      seated: { done: draw?.seatedCourses ?? 0, of: draw?.fixed?.courses.length ?? courses.length },
    })
  },
})

async function termInForceAt(schoolId: string, today: Parameters<typeof planInForce>[1]): Promise<string | null> {
  const [row] = await readSchools<{ readonly plans: readonly Plan[] }>([schoolId], [planInForce('$_id', today)])
  return row?.plans[0]?.term.id ?? null
}

function planSummary({ term, closesAt }: Plan) {
  return { termId: term.id, termName: term.name, from: term.from, closesAt }
}

function courseRow(course: Course, { seats, reserved }: DrawWork, counted: WishCount | undefined) {
  const roll = seats.get(course._id)
  return {
    courseId: course._id,
    title: course.title,
    grades: [...course.grades],
    slots: [...course.slots],
    capacity: roll?.capacity ?? course.capacity,
    seatsLeft: Math.max(0, roll?.seatsLeft ?? 0),
    reserved: reserved.get(course._id) ?? 0,
    wished: counted?.wished ?? 0,
    wishedFirst: counted?.wishedFirst ?? 0,
  }
}
