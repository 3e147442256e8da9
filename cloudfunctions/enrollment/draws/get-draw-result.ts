// Shows a guardian how each wish of its child came out, and where its row stands in the file.
import type { Draw } from '@domain/enrollment/draws/draw'
import { drawPhase } from '@domain/enrollment/draws/draw-phase'
import { rowNumber } from '@domain/enrollment/draws/row-number'
import { timetablesFrom } from '@domain/enrollment/sessions/sessions-of'
import { outcomeOfWish } from '@domain/enrollment/wishes/outcome-of-wish'
import type { RowOutcome } from '@domain/enrollment/wishes/rows-of-file'
import type { Wishes } from '@domain/enrollment/wishes/wishes'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { NO_STANDING, standingOf } from '../catalog/own-standing'
import { readOutlook } from '../catalog/read-outlook'
import { pupilSummary } from '../children/pupil-summary'
import { readRows } from '../collections/draw-parts'
import type { OwnSeats } from '../collections/seat-rolls'
import { type DrawnCourses, findDrawnCoursesOf } from './find-drawn-courses'
import { findWishingChildren } from './find-wishing-children'
import { publicDraw } from './public-draw'

export const getDrawResult = handle('enrollment.getDrawResult', {
  locate: async ({ input: { pupilId }, today }) => {
    const [found] = await findWishingChildren([pupilId], today)
    return found ? { subject: { kind: 'pupil', pupilId }, found } : null
  },
  run: async ({ found: { pupil, planId, plan, wishes }, now, today }) => {
    const drawn = planId === null ? null : await findDrawnCoursesOf(planId, pupil._id)
    const base = { now, pupil: pupilSummary(pupil), draw: drawn && publicDraw(drawn.draw, today) }
    if (drawn === null || wishes === null) return ok({ ...base, atMost: null, row: null, wishes: [], outlook: null })
    const row = drawn.draw.drawn === null ? null : await findRow(drawn.draw, wishes)
    const { aWeek, aTerm } = wishes.atMost
    const views = wishes.wishes.map((courseId) => wishView(courseId, { drawn, wishes, row, now, today }))
    const isWaiting = views.some(({ state }) => state === 'WAITLISTED')
    return ok({
      ...base,
      atMost: { aWeek, aTerm },
      row: row && ownRow(row, wishes, drawn.draw),
      wishes: views,
      outlook: plan !== null && isWaiting ? await readOutlook(plan) : null,
    })
  },
})

async function findRow({ drawId, fixed }: Draw, { pupilId, salt }: Wishes): Promise<RowOutcome | null> {
  const number = rowNumber({ drawId, pupilId, salt })
  const text = await readRows({ drawId, of: fixed?.fingerprint ?? '' }, number)
  // Written by ourselves when it was drawn.
  const rows = text === null ? [] : (JSON.parse(text) as readonly RowOutcome[])
  return rows.find((one) => one.number === number) ?? null
}

function ownRow({ number, row, place }: RowOutcome, { salt }: Wishes, { fixed }: Draw) {
  return { number, salt, row, place, of: fixed?.rows ?? 0 }
}

interface Seen {
  readonly drawn: DrawnCourses<OwnSeats>
  readonly wishes: Wishes
  readonly row: RowOutcome | null
  readonly now: number
  readonly today: SchoolDate
}

function wishView(courseId: string, { drawn, wishes, row, now, today }: Seen) {
  const course = drawn.courses.find(({ _id }) => _id === courseId)
  const roll = drawn.rolls.get(courseId)
  const counted = drawn.draw.fixed?.courses.find((one) => one.courseId === courseId)
  const isDrawn = drawn.draw.drawn !== null
  const standing = roll ? standingOf(roll, wishes.pupilId, now) : NO_STANDING
  const isSeated = drawPhase(drawn.draw, today) === 'SEATED'
  return {
    courseId,
    title: course?.title ?? '',
    slots: course === undefined ? [] : [...timetablesFrom(course, today).now.slots],
    outcome: isDrawn ? outcomeOfWish(courseId, { row, reserved: drawn.reserved, courses: drawn.courses }) : null,
    seats: counted?.seats ?? Math.max(0, roll?.seatsLeft ?? 0),
    wished: counted?.wished ?? 0,
    state: isSeated ? standing.state : ('NONE' as const),
    position: isSeated ? standing.position : null,
    ...(isSeated && standing.offerUntil !== undefined ? { offerUntil: standing.offerUntil } : {}),
  }
}
