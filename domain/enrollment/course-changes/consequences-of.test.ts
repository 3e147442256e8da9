// Tests what a changed course does, and that past lessons and changes taken back stay as they were.
import fc from 'fast-check'
import { addDays, type SchoolDate, schoolDate, type Weekday } from '../../values/school-date'
import type { Course } from '../courses/course'
import { sessionOn, sessionsOf, timetablesFrom } from '../sessions/sessions-of'
import { type Changing, changeCourse } from './change-course'
import { consequencesOf } from './consequences-of'
import { consequenceCases } from './consequences-of.cases'
import { changeTerm, courseOf, rollOf, weekly } from './example-course'

const today = schoolDate('2026-09-09')

test.each(consequenceCases)('$name', ({ wanted, expected, ...facts }) => {
  const seated = facts.seated ?? ['a', 'b', 'c']
  const rolls = [rollOf('ink', seated, facts.waiting), ...(facts.rolls ?? [])]
  const others = facts.others ?? []
  const on = facts.today === undefined ? today : schoolDate(facts.today)
  const found = consequencesOf(courseOf(), wanted, { now: 5, today: on, term: changeTerm, courses: others, rolls })
  expect(found).toMatchObject(expected)
})

const changingOn = (date: SchoolDate, now = 1): Changing => ({ term: changeTerm, now, today: date, hasPupils: true })

test('a new course touches nobody, but needs its room', () => {
  const other = courseOf({ _id: 'other', title: '书法' })
  const facts = { now: 5, today, term: changeTerm, courses: [other], rolls: [] }
  expect(consequencesOf(null, courseOf(), facts)).toMatchObject({
    told: 0,
    from: null,
    taken: [{ what: 'PLACE' }, { what: 'TEACHER' }],
  })
})

test('what was taught stays: time, place and teacher of each lesson before the change', () => {
  const wanted = courseOf({ slots: weekly(1), place: '音乐室', teacherId: 'liu', teacherName: '柳禾' })
  const middle = schoolDate('2026-10-21')
  const after = changeCourse(courseOf(), wanted, changingOn(middle))
  const from = addDays(middle, 7)
  const held = (course: Course) => sessionsOf(course).filter(({ date }) => date < from)
  expect(held(after)).toEqual(held(courseOf()))
  expect(sessionsOf(after).find(({ date }) => date >= from)).toMatchObject({ date: '2026-11-02', place: '音乐室' })
  expect(after.lessonDates).toHaveLength(13)
  expect(timetablesFrom(after, middle)).toMatchObject({ now: { place: '美术室' }, next: { from, place: '音乐室' } })
})

test('a closure takes its lesson out, another is held at the end; a change to come keeps its day', () => {
  const moved = changeCourse(courseOf(), courseOf({ slots: weekly(3) }), changingOn(today))
  const term = { ...changeTerm, closures: [{ date: schoolDate('2026-09-23'), reason: '运动会' }] }
  const after = changeCourse(moved, courseOf({ slots: weekly(3) }), { ...changingOn(today, 2), term })
  expect(after.lessonDates).not.toContain('2026-09-23')
  expect(after.lessonDates).toHaveLength(13)
  expect(after.earlier).toEqual(moved.earlier)
  expect(sessionOn(after, schoolDate('2026-09-10'))).toMatchObject({ date: '2026-09-10' })
})

test('taken back before its day: as if it had not been, and told as a change', () => {
  const moved = changeCourse(courseOf(), courseOf({ slots: weekly(3) }), changingOn(today))
  const back = changeCourse(moved, courseOf(), changingOn(addDays(today, 1), 2))
  expect(sessionsOf(back)).toEqual(sessionsOf(courseOf()))
  expect(back.earlier).toEqual([])
  expect(back.change).toMatchObject({ at: 2, terms: ['TIME'] })
})

const weekdays = fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5), { minLength: 1, maxLength: 2 })
const edit = fc.record({ weekdays, place: fc.constantFrom('甲', '乙'), lessons: fc.integer({ min: 5, max: 15 }) })

test('publishing the same twice changes nothing; no edit touches a lesson before its day', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(edit, fc.integer({ min: 0, max: 12 })), { minLength: 1, maxLength: 6 }), (edits) => {
      let course = courseOf()
      let date = today
      for (const [{ weekdays: days, place, lessons }, wait] of edits) {
        date = addDays(date, wait)
        const wanted = courseOf({ slots: weekly(...[...days].sort()), place, lessons })
        const after = changeCourse(course, wanted, changingOn(date))
        expect(changeCourse(after, wanted, changingOn(date))).toEqual(after)
        const past = (one: Course) => sessionsOf(one).filter((session) => session.date <= date)
        expect(past(after)).toEqual(past(course))
        expect(after.lessonDates).toEqual([...after.lessonDates].sort())
        course = after
      }
    }),
    { seed: 20261130 },
  )
})
