// Tests that a child's record follows the seat roll, in whatever order the facts arrive.
import { fen } from '../../values/fen'
import { addDays, schoolDate, type Weekday } from '../../values/school-date'
import type { Course, Term } from '../courses/course'
import type { Claim, Enrollment } from './enrollment'
import { type GivenBack, type Held, syncEnrollments } from './sync-enrollments'

const today = schoolDate('2026-10-14')
const term: Term = {
  id: 't',
  name: 't',
  from: schoolDate('2026-09-01'),
  until: schoolDate('2027-01-22'),
  closures: [],
  makeupFollows: [],
}
const firstLesson = schoolDate('2026-10-12')

function course(_id: string, weekday: Weekday = 1): Course {
  return {
    _id,
    planId: 'p',
    schoolId: 's',
    termId: 't',
    code: _id,
    title: `title ${_id}`,
    kind: 'ENRICHMENT',
    field: 'ART',
    grades: [3],
    slots: [{ weekday, from: '16:30', until: '17:30' }],
    lessonDates: [0, 7, 14, 21].map((days) => addDays(firstLesson, days)),
    pricePerLesson: fen(600),
    capacity: 1,
    place: '',
    teacherId: null,
    teacherName: '',
    providerName: null,
    consumables: [],
  }
}

/** 2026-09-10 00:00 in Shanghai, some milliseconds later. */
const at = (after: number) => Date.UTC(2026, 8, 9, 16) + after
const claim = (after: number): Claim => ({
  pupilId: 'c',
  at: at(after),
  consent: { textVersion: '1', personId: 'g', at: at(after) },
})
const held = (after: number, state: Held['state'] = 'SEATED'): Held => ({ claim: claim(after), state })
const back = (after: number): GivenBack => ({ givenBack: at(after), endsBefore: schoolDate('2026-10-15') })

/** Applies facts one after another; the states of what the record then holds. */
function after(facts: readonly (Held | GivenBack)[], about = course('a'), start: readonly Enrollment[] = []) {
  let enrollments = start
  for (const fact of facts) {
    const synced = syncEnrollments({ course: about, term, today, enrollments, fact })
    if (synced.code === 'CLASH') return synced
    if (synced.code === 'CHANGED') enrollments = synced.enrollments
  }
  return enrollments
}

const states = (facts: readonly (Held | GivenBack)[]) => {
  const result = after(facts)
  return 'code' in result ? result.code : result.map(({ state, claimedAt }) => `${state} ${claimedAt - at(0)}`)
}

test.each([
  ['a claim is recorded', [held(1)], ['SEATED 1']],
  ['twice is once', [held(1), held(1)], ['SEATED 1']],
  ['a place in line becomes a seat', [held(1, 'WAITLISTED'), held(1)], ['SEATED 1']],
  ['and never a place in line again', [held(1), held(1, 'WAITLISTED')], ['SEATED 1']],
  ['given back', [held(1), back(1)], ['WITHDRAWN 1']],
  ['given back twice', [held(1), back(1), back(1)], ['WITHDRAWN 1']],
  ['late news of a claim given back', [held(1), back(1), held(1)], ['WITHDRAWN 1']],
  ['late news of an older giving back', [held(2), back(1)], ['SEATED 2']],
  ['late news of an older claim', [held(2), held(1)], ['SEATED 2']],
  ['taken again: lessons held before stay to be paid', [held(1), back(1), held(2)], ['WITHDRAWN 1', 'SEATED 2']],
  ['taken again over a half-done giving back', [held(1), held(2)], ['WITHDRAWN 1', 'SEATED 2']],
  ['giving back what was never recorded', [back(1)], []],
])('%s', (_, facts, expected) => {
  expect(states(facts)).toEqual(expected)
})

test('a place in line given back leaves nothing once the course is taken again', () => {
  expect(states([held(1, 'WAITLISTED'), back(1), held(2)])).toEqual(['SEATED 2'])
})

test('a seat got from the line covers the lessons from tomorrow on', () => {
  const result = after([held(1, 'WAITLISTED'), held(1)])
  expect(result).toMatchObject([{ startsOn: '2026-10-15', lessonDates: ['2026-10-19', '2026-10-26', '2026-11-02'] }])
})

test('a claim found late covers the lessons from the day after it was made', () => {
  expect(after([held(1)])).toMatchObject([{ startsOn: '2026-09-11', lessonDates: { length: 4 } }])
})

test('a claim on another course at the same hour cannot stand; on another day it can', () => {
  const first = after([held(1)])
  if ('code' in first) throw new Error(first.code)
  expect(after([held(2)], course('b'), first)).toEqual({ code: 'CLASH', with: 'title a' })
  expect(after([held(2)], course('b', 2), first)).toHaveLength(2)
})
