// Tests what the school can do for a family on a guardian's word.
import { CONSENT_TEXT_VERSION } from '../../privacy/consents/consent'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import { exampleEnrollment, exampleTerm } from '../seats/example-enrollment'
import { behalfRefusal } from './behalf-refusal'
import { refusalCases } from './behalf-refusal.cases'

const at = (shanghai: string) => Date.parse(`${shanghai}+08:00`)
const plan = { opensAt: at('2026-09-07T08:00'), closesAt: at('2026-09-18T18:00'), term: exampleTerm }
const { slots } = exampleEnrollment()
const rope: Course = {
  _id: 'rope',
  planId: 'p',
  schoolId: 's',
  termId: 't',
  code: '1',
  title: '花样跳绳',
  kind: 'ENRICHMENT',
  field: 'SPORT',
  grades: [3, 4],
  slots,
  lessonDates: ['2026-12-22', '2026-12-29'].map(schoolDate),
  pricePerLesson: fen(600),
  capacity: 30,
  place: '操场',
  teacherId: null,
  teacherName: '',
  providerName: null,
  consumables: [],
}
const given = { kind: 'GIVEN', purposes: ['SERVICE'], textVersion: CONSENT_TEXT_VERSION, personId: 'g', at: 1 } as const

test.each(refusalCases)('$act · $name: $expected', (one) => {
  const { act, has = [], seatsLeft = 28, waiting = 0, isHeld = false, grade = 3, consented = true } = one
  const lessonDates = rope.lessonDates
  const notYet = one.isDrawAhead ? { code: 'DRAW_FIRST' as const, opensOn: '2026-09-10', closesOn: '2026-09-14' } : null
  const refusal = behalfRefusal({
    act,
    leftId: act === 'ENROLL' ? null : 'book',
    wanted: { course: one.isCare ? { ...rope, kind: 'CARE' } : rope, seatsLeft, waiting, isHeld, notYet },
    plan,
    grade,
    basis: {
      leftOn: one.hasLeft ? schoolDate('2026-09-01') : null,
      consent: consented ? { entries: [given] } : null,
      erasure: null,
    },
    enrollments: has.map((courseId) => exampleEnrollment({ courseId, title: courseId, lessonDates })),
    now: at(one.at ?? '2026-09-09T17:02'),
  })
  expect(refusal?.code ?? null).toBe(one.expected)
})
