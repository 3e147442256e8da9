// Tests that an enrollment keeps the agreed terms, whatever changes in the course later.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import type { Course } from '../courses/course'
import { exampleEnrollment, exampleTerm } from './example-enrollment'
import { newEnrollment } from './new-enrollment'

const consent = { textVersion: 'v', personId: 'parent', at: 42 }
const { courseId, kind, title, slots, place, teacherName } = exampleEnrollment()
const course: Course = {
  _id: courseId,
  planId: 'plan',
  schoolId: 'school',
  termId: 'term',
  code: 'A1',
  field: 'ART',
  grades: [3],
  lessonDates: ['2026-09-08', '2026-09-15'].map(schoolDate),
  pricePerLesson: fen(550),
  capacity: 30,
  teacherId: null,
  providerName: null,
  consumables: [],
  kind,
  title,
  slots,
  place,
  teacherName,
}

test.each(['SEATED', 'WAITLISTED'] as const)('%s: the course’s terms, the claim’s instant and consent', (state) => {
  const enrollment = newEnrollment({
    course,
    term: exampleTerm,
    today: schoolDate('2026-09-08'),
    claim: { pupilId: 'pupil', at: 42, consent },
    state,
  })
  expect(enrollment).toEqual({
    courseId,
    kind,
    title,
    slots,
    place,
    teacherName,
    state,
    pricePerLesson: 550,
    startsOn: '2026-09-09',
    lessonDates: ['2026-09-15'],
    endsBefore: null,
    claimedAt: 42,
    consent,
  })
})

test('F7 a price for the term pays for all its lessons; what the government bought is kept', () => {
  const enrollment = newEnrollment({
    course: { ...course, priceUnit: 'TERM', governmentBought: true },
    term: exampleTerm,
    today: schoolDate('2026-09-08'),
    claim: { pupilId: 'pupil', at: 42, consent },
    state: 'SEATED',
  })
  expect(enrollment.unitPrice).toEqual({ unit: 'TERM', amount: 550, lessonsInTerm: 2 })
  expect(enrollment.governmentBought).toBe(true)
})
