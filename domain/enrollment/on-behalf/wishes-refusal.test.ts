// Tests whether wishes told to the school can be stored for the draw.
import { CONSENT_TEXT_VERSION } from '../../privacy/consents/consent'
import { instantOf, schoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import type { Draw } from '../draws/draw'
import { wishesRefusal } from './wishes-refusal'
import { wishesRefusalCases } from './wishes-refusal.cases'

const given = { kind: 'GIVEN', purposes: ['SERVICE'], textVersion: CONSENT_TEXT_VERSION, personId: 'g', at: 1 } as const
const course = (_id: string, more: Partial<Course> = {}) =>
  ({ _id, title: _id, kind: 'ENRICHMENT', grades: [3], ...more }) as Course
const courses = [course('chess'), course('harp', { grades: [5] }), course('football', { seating: 'FIRST_COME' })]
const days = { opensOn: schoolDate('2026-09-10'), closesOn: schoolDate('2026-09-14') }
const open = { ...days, fixed: null, drawn: null, seatedAt: null, acts: [], atMost: { aWeek: 2, aTerm: 2 } }
const fixed = { courses: [] } as unknown as Draw['fixed']

test.each(wishesRefusalCases)('$name: $expected', (one) => {
  const { on = '2026-09-10', wishes = ['chess'], revs: [then, now] = [0, 0], consented = true } = one
  const today = schoolDate(on)
  const refusal = wishesRefusal({
    pupil: { _id: 'child', grade: 3 },
    basis: {
      leftOn: one.hasLeft ? schoolDate('2026-09-01') : null,
      consent: consented ? { entries: [given] } : null,
      erasure: null,
    },
    draw: one.hasDraw === false ? null : ({ ...open, fixed: one.isFixed ? fixed : null } as unknown as Draw),
    courses,
    wished: {
      courses: wishes.map((courseId) => ({ courseId, title: courseId })),
      atMost: { aWeek: 1, aTerm: one.aTerm ?? 1 },
      rev: then,
    },
    rev: now,
    now: instantOf(today, '09:00'),
    today,
  })
  expect(refusal?.code ?? null).toBe(one.expected)
})
