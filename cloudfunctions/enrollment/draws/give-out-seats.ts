// Writes the seats and lines of some courses as they were drawn; safe to repeat.
import type { Draw } from '@domain/enrollment/draws/draw'
import type { DrawFile } from '@domain/enrollment/draws/draw-file'
import { rowNumber } from '@domain/enrollment/draws/row-number'
import type { Claim } from '@domain/enrollment/seats/enrollment'
import { type CourseSeats, seatsOfDraw } from '@domain/enrollment/wishes/seats-of-draw'
import type { Wishes } from '@domain/enrollment/wishes/wishes'
import { inParallel } from '../../runtime/in-parallel'
import { readText } from '../collections/draw-parts'
import { readReservedOfPlan } from '../collections/reserved-seats'
import { fillRoll } from '../collections/seat-rolls'
import { readWishesOfPlan } from '../collections/wishes'
import { settleStep, withAct } from './step-draw'

/** Courses a call: each takes two round trips. */
const COURSES_A_STEP = 15

export interface GivingOut {
  readonly byName: string
  readonly now: number
}

/** Null: somebody else went on meanwhile. The children's records follow their rolls by the timer, as after any claim. */
export async function giveOutSeats(draw: Draw, { byName, now }: GivingOut): Promise<Draw | null> {
  const { drawId, fixed, drawn, seatedCourses } = draw
  if (drawn === null || fixed === null) return null
  const text = await readText({ drawId, kind: 'FILE', of: fixed.fingerprint })
  // Published by ourselves, byte for byte.
  const file = JSON.parse(text) as DrawFile
  const courses = seatsOfDraw(file)
  const saved = await readWishesOfPlan(draw._id)
  const byNumber = new Map(saved.map((one) => [rowNumber({ drawId, pupilId: one.pupilId, salt: one.salt }), one]))
  const kept = await readKept(draw._id, saved)
  const step = courses.slice(seatedCourses, seatedCourses + COURSES_A_STEP)
  await inParallel(step, async (course) => {
    const { seated, waiting } = claimsOf(course, byNumber, drawn.at)
    const reserved = (kept.get(course.courseId) ?? []).map((one) => claimOf(one, drawn.at))
    await fillRoll(course.courseId, { seated: [...reserved, ...seated], waiting }, now)
  })
  const done = seatedCourses + step.length
  const isDone = done >= courses.length
  return settleStep(draw, {
    ...draw,
    seatedCourses: done,
    seatedAt: isDone ? now : null,
    acts: isDone ? withAct(draw.acts, 'SEATED', { at: now, byName }) : draw.acts,
    telling: isDone ? { kind: 'DRAW_RESULT', event: `draw_result:${drawId}`, after: '' } : draw.telling,
  })
}

type Saved = readonly Wishes[]

/** Those kept for a child whose family wishes the course, by course. */
async function readKept(planId: string, saved: Saved): Promise<ReadonlyMap<string, Saved>> {
  const reserved = await readReservedOfPlan(planId)
  const kept = new Map<string, Saved>()
  for (const { pupilId, courseId } of reserved) {
    const own = saved.filter((one) => one.pupilId === pupilId && one.wishes.includes(courseId))
    kept.set(courseId, [...(kept.get(courseId) ?? []), ...own])
  }
  return kept
}

function claimsOf({ seated, waiting }: CourseSeats, byNumber: ReadonlyMap<string, Wishes>, at: number) {
  const claims = (numbers: readonly string[]) =>
    numbers.flatMap((number) => byNumber.get(number) ?? []).map((one) => claimOf(one, at))
  return { seated: claims(seated), waiting: claims(waiting) }
}

/** The family agreed when it saved the wish. */
function claimOf({ pupilId, consent }: Wishes, at: number): Claim {
  return { pupilId, at, byDraw: true, consent }
}
