// Shows a guardian what its children may wish for, and what is saved of them.
import type { Course } from '@domain/enrollment/courses/course'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { basisFault } from '@domain/enrollment/seats/service-basis'
import { tieKey } from '@domain/enrollment/wishes/ties-of'
import type { Tie } from '@domain/enrollment/wishes/wishes'
import { kinGrantOf } from '@domain/identity/families/kinship'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { courseCard } from '../catalog/course-card'
import { childrenOf } from '../children/children-of'
import { pupilSummary } from '../children/pupil-summary'
import type { Seats } from '../collections/seat-rolls'
import { type DrawnCourses, findDrawnCourses } from './find-drawn-courses'
import { findWishingChildren, type WishingChild } from './find-wishing-children'
import { publicDraw } from './public-draw'

export const getWishForm = handle('enrollment.getWishForm', {
  locate: async ({ input: { pupilId }, caller, today }) => {
    const own = childrenOf(caller.grants, 'guardian', today)
    const found = await findWishingChildren([...new Set([pupilId, ...own])], today)
    const asked = found.find(({ pupil }) => pupil._id === pupilId)
    return asked ? { subject: { kind: 'pupil', pupilId }, found: { asked, all: found } } : null
  },
  run: async ({ found: { asked, all }, caller, now, today }) => {
    const drawn = asked.planId === null ? null : await findDrawnCourses(asked.planId)
    const children = drawn === null ? [] : all.filter(({ planId }) => planId === asked.planId)
    const view = { drawn, personId: caller.personId, now, today }
    return ok({
      now,
      today,
      draw: drawn && publicDraw(drawn.draw, today),
      consentVersion: ENROLLMENT_CONSENT_VERSION,
      courses: drawn === null ? [] : drawn.courses.map((course) => courseView(course, drawn, today)),
      children: children.map((child) => childView(child, view)),
      together: tiesAmong(children),
    })
  },
})

function courseView(course: Course, { rolls }: DrawnCourses<Seats>, today: SchoolDate) {
  const card = courseCard(course, rolls.get(course._id), today)
  const { courseId, title, field, grades, slots, place, teacherName, pricePerLesson, lessons } = card
  return { courseId, title, field, grades, slots, place, teacherName, pricePerLesson, lessons, seats: card.seatsLeft }
}

interface Viewing {
  readonly drawn: DrawnCourses<Seats> | null
  readonly personId: string | null
  readonly now: number
  readonly today: SchoolDate
}

function childView({ pupil, basis, wishes, people }: WishingChild, { drawn, personId, now, today }: Viewing) {
  // A wished course may have become one that is given out otherwise.
  const known = new Set(drawn?.courses.map(({ _id }) => _id))
  const most = drawn?.draw.atMost ?? { aWeek: 1, aTerm: 1 }
  const savedBy = wishes === null ? undefined : people.find(({ _id }) => _id === wishes.consent.personId)
  const atMost = wishes?.atMost ?? most
  return {
    pupil: pupilSummary(pupil),
    rev: wishes?.rev ?? 0,
    wishes: (wishes?.wishes ?? []).filter((courseId) => known.has(courseId)),
    atMost: { aWeek: atMost.aWeek, aTerm: atMost.aTerm },
    fitting: (drawn?.courses ?? []).filter(({ grades }) => grades.includes(pupil.grade)).map(({ _id }) => _id),
    savedAt: wishes?.savedAt ?? null,
    savedBy: savedBy ? (kinGrantOf(savedBy, pupil._id, today)?.relation ?? null) : null,
    savedByMe: wishes !== null && wishes.consent.personId === personId,
    refusal: basisFault(basis, now),
  }
}

/** Once each, where all of the children are one's own. */
function tiesAmong(children: readonly WishingChild[]) {
  const own = new Set(children.map(({ pupil }) => pupil._id))
  const ties = new Map<string, Tie>()
  for (const tie of children.flatMap(({ wishes }) => wishes?.together ?? [])) {
    if (tie.wishes.every(({ pupilId }) => own.has(pupilId))) ties.set(tieKey(tie), tie)
  }
  return [...ties.values()].map(({ wishes }) => ({
    wishes: wishes.map(({ pupilId, courseId }) => ({ pupilId, courseId })),
  }))
}
