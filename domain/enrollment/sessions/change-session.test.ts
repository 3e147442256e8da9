// Tests changing a single lesson, and that every reader of a day then says the same.

import { schoolDate } from '../../values/school-date'
import { changeCourse } from '../course-changes/change-course'
import { changeTerm, weekly } from '../course-changes/example-course'
import { changeSession, isSaid, withChangedLesson, withoutChangedLesson } from './change-session'
import { CHANGE_CASES, FRIDAY, INK, NOW, THURSDAY, wishFor } from './change-session.cases'
import { plannedDates } from './changed-sessions'
import { dayOff } from './day-off'
import { firstDayAtOnce } from './meet-at-once'
import { countsOn, nextOff } from './off-on'
import { sessionOn, sessionsOf, teachingOn } from './sessions-of'

const changing = { term: changeTerm, now: NOW, meetings: [] }

test.each(CHANGE_CASES)('$name: $expected', ({ wish, meetings = [], course = INK, now = NOW, expected }) => {
  const result = changeSession(course, wish, { term: changeTerm, now, meetings })
  expect(result.ok ? 'OK' : result.error.code).toBe(expected)
})

function changed(about: Parameters<typeof wishFor>[0] = {}, course = INK) {
  const result = changeSession(course, wishFor(about), changing)
  if (!result.ok) throw new Error(result.error.code)
  return withChangedLesson(course, result.value)
}

test('a moved lesson is held on its new day, with its room and teacher, and as many lessons are held as before', () => {
  const substitute = { id: 'zhao', name: '赵老师' }
  const after = changed({ to: { date: FRIDAY, from: '16:00', until: '17:00', place: '音乐室', substitute } })
  expect(sessionOn(after, THURSDAY)).toBeNull()
  expect(sessionOn(after, FRIDAY)).toMatchObject({
    from: '16:00',
    until: '17:00',
    place: '音乐室',
    teacherName: '赵老师',
  })
  expect(teachingOn(after, FRIDAY).teacherId).toBe('zhao')
  expect(after.lessonDates).toHaveLength(INK.lessonDates.length)
  expect([...after.lessonDates].sort()).toEqual(after.lessonDates)
  expect(plannedDates(after)).toEqual(INK.lessonDates)
})

test('a canceled lesson stays planned and is not held; taken back it is as it was', () => {
  const after = changed({ to: null })
  expect(after.lessonDates).toEqual(INK.lessonDates)
  expect(sessionOn(after, THURSDAY)).toBeNull()
  expect(sessionsOf(after)).toHaveLength(sessionsOf(INK).length - 1)
  expect(sessionsOf(withoutChangedLesson(after, THURSDAY))).toEqual(sessionsOf(INK))
})

test('the same said again is said already; another day is not', () => {
  const after = changed()
  const again = changeSession(after, wishFor(), changing)
  expect(again.ok && isSaid(after, again.value)).toBe(true)
  const other = changeSession(after, wishFor({ to: null }), changing)
  expect(other.ok && isSaid(after, other.value)).toBe(false)
})

test('a moved lesson meets what is on there, and no longer what is on where it was', () => {
  const after = changed()
  const friday = { ...INK, _id: 'go', slots: weekly(5), lessonDates: [FRIDAY] }
  const thursday = { ...INK, _id: 'go', lessonDates: [THURSDAY] }
  expect(firstDayAtOnce(after, friday)).toBe(FRIDAY)
  expect(firstDayAtOnce(after, thursday)).toBeNull()
  expect(firstDayAtOnce(INK, thursday)).toBe(THURSDAY)
})

test('a change of the course keeps single lessons of days it keeps, and moves nothing that was moved', () => {
  const after = changed()
  const wanted = { ...after, place: '科创楼' }
  const next = changeCourse(after, wanted, {
    term: changeTerm,
    now: NOW,
    today: schoolDate('2026-09-14'),
    hasPupils: true,
  })
  expect(sessionOn(next, FRIDAY)).toMatchObject({ place: '美术室' })
  expect(sessionOn(next, schoolDate('2026-09-24'))).toMatchObject({ place: '科创楼' })
  expect(next.lessonDates).toEqual(after.lessonDates)
})

test('a lesson that is not held counts on its day; one that is owed on the last of term, unless it is made up', () => {
  const off = { planned: THURSDAY, date: null }
  expect(countsOn(off, changeTerm)).toBe(THURSDAY)
  expect(countsOn({ ...off, isOwed: true }, changeTerm)).toBe(changeTerm.until)
  expect(countsOn({ ...off, date: FRIDAY }, changeTerm)).toBeNull()
  expect(nextOff([off, { ...off, isOwed: true }], changeTerm, THURSDAY)).toBe(changeTerm.until)
})

test('what is owed may be made up after its day, and what counts as canceled may not', () => {
  const later = { ...changing, now: NOW + 7 * 86_400_000 }
  const to = { ...wishFor().to, date: schoolDate('2026-09-22') } as NonNullable<ReturnType<typeof wishFor>['to']>
  expect(changeSession(changed({ to: null, isOwed: true }), wishFor({ to }), later).ok).toBe(true)
  expect(changeSession(changed({ to: null }), wishFor({ to }), later)).toMatchObject({ error: { code: 'LESSON_OVER' } })
})

test('a day off moves what finds a place and puts the rest off: no lesson is lost, nothing is returned', () => {
  const choir = { ...INK, _id: 'choir', title: '合唱', place: '音乐室', teacherId: 'wang' }
  const friday = {
    ...INK,
    _id: 'go',
    title: '围棋',
    place: '音乐室',
    slots: weekly(5),
    lessonDates: [FRIDAY],
    teacherId: 'sun',
  }
  const facts = { term: changeTerm, now: NOW, courses: [INK, choir, friday], attending: () => [] }
  const off = dayOff({ date: THURSDAY, cause: 'FORCE_MAJEURE', kind: 'MOVE', to: FRIDAY }, facts)
  expect(off.map(({ course, lesson, stays }) => [course._id, lesson.date, lesson.isOwed ?? false, stays])).toEqual([
    ['ink', FRIDAY, false, null],
    ['choir', null, true, 'ROOM_TAKEN'],
  ])
})
