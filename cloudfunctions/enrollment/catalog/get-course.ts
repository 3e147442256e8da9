// Shows one course to a child's guardian, with what it would cost and why.

import { restHint } from '@domain/enrollment/catalog/rest-hint'
import { weekWith } from '@domain/enrollment/catalog/week-with'
import { enrollmentWindow } from '@domain/enrollment/courses/enrollment-window'
import { windowOf } from '@domain/enrollment/courses/own-window'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { coveredLessons } from '@domain/enrollment/seats/cover'
import { eligibility } from '@domain/enrollment/seats/eligibility'
import type { Claim, Enrollment } from '@domain/enrollment/seats/enrollment'
import { newEnrollment } from '@domain/enrollment/seats/new-enrollment'
import { needsConsent } from '@domain/enrollment/seats/service-basis'
import { isLiveEnrollment } from '@domain/enrollment/seats/sync-enrollments'
import { withdrawalDay, withdrawn } from '@domain/enrollment/seats/withdrawal'
import { ok } from '@domain/values/result'
import { dateAt, type SchoolDate } from '@domain/values/school-date'
import { childStatement } from '../../billing/fees/child-statement'
import { handle } from '../../request/handler'
import { pupilSummary } from '../children/pupil-summary'
import type { OwnSeats } from '../collections/seat-rolls'
import { courseCard } from './course-card'
import { drawAhead } from './draw-ahead'
import { type ChildInCourse, findChildInCourse } from './find-course'
import { standingOf } from './own-standing'
import { readOutlook } from './read-outlook'
import { termSummary } from './term-summary'

export const getCourse = handle('enrollment.getCourse', {
  locate: async ({ input }) => {
    const found = await findChildInCourse(input.pupilId, input.courseId)
    return found && { subject: { kind: 'pupil', pupilId: input.pupilId }, found }
  },
  run: async ({ found, now, today }) => {
    const { course, plan, pupil, basis, roll, record } = found
    const enrollments = record?.enrollments ?? []
    const window = enrollmentWindow(windowOf(course, plan), now)
    const verdict = eligibility({ course, plan, grade: pupil.grade, enrollments, now })
    const own = liveIn(enrollments, course._id)
    const covered = own?.lessonDates ?? coveredLessons(course, plan.term, today).lessonDates
    return ok({
      pupil: pupilSummary(pupil),
      now,
      term: termSummary(plan),
      window,
      course: {
        ...courseCard(course, roll, today),
        standing: standingOf(roll, pupil._id, now),
        verdict,
      },
      outlook: roll.seatsLeft > 0 || course.kind === 'CARE' ? null : await readOutlook(plan),
      consumables: [...course.consumables],
      about: course.about ?? null,
      isTeacherChecked: course.teacherId === null && course.backgroundCheckedOn !== undefined,
      firstLesson: covered[0] ?? null,
      lastLesson: covered.at(-1) ?? null,
      lessonsCovered: covered.length,
      lessonDates: [...covered],
      ...priceOfTaking(found, verdict.code === 'TIME_CLASH' ? verdict.courseId : null, now),
      ...weekOfTaking(found, covered),
      consentVersion: ENROLLMENT_CONSENT_VERSION,
      needsConsent: needsConsent(basis.consent),
      draw: drawAhead(found.draw, today),
    })
  },
})

function liveIn(enrollments: readonly Enrollment[], courseId: string): Enrollment | null {
  return enrollments.find((one) => one.courseId === courseId && isLiveEnrollment(one)) ?? null
}

/** What a week of the child's would be, and whether a day of it ends late. */
function weekOfTaking({ course, pupil, record }: ChildInCourse<OwnSeats>, covered: readonly SchoolDate[]) {
  const week = weekWith(
    { ...course, courseId: course._id, state: 'SEATED', lessonDates: covered },
    record?.enrollments ?? [],
  )
  return {
    week: week?.map(({ date, lessons }) => ({ date, lessons: [...lessons] })) ?? null,
    rest: week && restHint({ week, courseId: course._id, grade: pupil.grade }),
  }
}

/** The child's whole statement with the course, instead of the one it clashes with, and what that changes in it. */
function priceOfTaking(
  { course, plan, pupil, record, waivers }: ChildInCourse<OwnSeats>,
  instead: string | null,
  now: number,
) {
  const today = dateAt(now)
  const enrollments = record?.enrollments ?? []
  const claim: Claim = { pupilId: pupil._id, at: now, consent: { textVersion: '', personId: '', at: now } }
  const taken = newEnrollment({ course, term: plan.term, today, claim, state: 'SEATED' })
  const others = enrollments.filter((one) => one !== liveIn(enrollments, course._id))
  const own = enrollments.find((one) => one.courseId === course._id && one.state === 'SEATED')
  const kept = others.map((one) =>
    one.courseId === instead && one.state === 'SEATED' ? withdrawn(one, withdrawalDay(today)) : one,
  )
  const withCourse = childStatement({ plan, enrollments: [...kept, own ?? taken], waivers })
  const without = childStatement({ plan, enrollments: others, waivers })
  return { statementWith: withCourse, differenceFen: withCourse.totalFen - without.totalFen }
}
