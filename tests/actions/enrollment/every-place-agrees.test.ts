// Tests that all seven places that show a course agree after every random edit of it.
import type { Course } from '@domain/enrollment/courses/course'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { plannedSessionOn, sessionOn, timetablesFrom } from '@domain/enrollment/sessions/sessions-of'
import { dateAt, instantOf, type SchoolDate, schoolDate, type Weekday } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import fc from 'fast-check'
import { buildBundles } from '../world/bundles'
import { call, runTimer, startDistrict } from '../world/district'
import { proofOf } from '../world/proof-tier'
import { course, LOGIN_OF, smallWorld } from '../world/world'
import { changeSingle, type SingleWish } from './changed-single'
import { type Edit, publishEdit } from './published-edit'
import { homesToday, lessonCounts, lessonPlaces, timetablePlaces, type Watched } from './seven-places'

jest.setTimeout(600_000)

let cloud: LocalCloud

beforeAll(async () => {
  const world = smallWorld()
  world.courses.splice(0, 1, { ...course({ _id: 'own', teacherId: 'teacher' }), teacherName: '王teacher' })
  cloud = await startDistrict(await buildBundles(), world)
  const input = { pupilId: 'own', courseId: 'own', consentVersion: ENROLLMENT_CONSENT_VERSION }
  await call(cloud, LOGIN_OF('guardian'), { name: 'enrollment.enrollPupil', input })
}, 60_000)
afterAll(() => cloud.close())

const slot = fc.record({
  weekday: fc.constantFrom<Weekday>(1, 2, 3, 4, 5),
  from: fc.constantFrom('15:40', '16:00', '16:30'),
  until: fc.constantFrom('17:00', '17:30', '17:45'),
})
const slots = fc.uniqueArray(slot, { minLength: 1, maxLength: 2, selector: ({ weekday }) => weekday })
const teachers = ['teacher', 'classTeacher'] as const
const sportsDay = { date: schoolDate('2026-12-03'), reason: '运动会' }
const single: fc.Arbitrary<SingleWish> = fc.record({
  single: fc.constantFrom('MOVE', 'OFF', 'BACK'),
  nth: fc.integer({ min: 0, max: 5 }),
})
const edit: fc.Arbitrary<Edit | SingleWish> = fc.oneof(
  single,
  single,
  fc.record({ slots }),
  fc.record({ place: fc.constantFrom('美术室', '音乐室', '科创楼 301') }),
  fc.constantFrom(...teachers).map((teacherId) => ({ teacherId, teacherName: `王${teacherId}` })),
  fc.record({ lessons: fc.integer({ min: 6, max: 14 }) }),
  fc.record({ capacity: fc.integer({ min: 1, max: 40 }) }),
  fc.constantFrom({ closures: [] }, { closures: [sportsDay] }),
)

const at = (date: SchoolDate) => cloud.clock.set(instantOf(date, '09:00'))

test('after every random edit the seven places agree on day, hours, room, teacher and number of lessons', async () => {
  const watched: Watched = { cloud, courseId: 'own', pupilId: 'own', guardian: LOGIN_OF('guardian'), teachers }
  const { numRuns, seed } = proofOf({ name: 'edits of a course', near: 24, deep: 500, seed: 20261130 })
  const every = Math.ceil(numRuns / 8)
  const past = new Map<SchoolDate, unknown>()
  at(schoolDate('2026-10-13'))
  for (const [index, wish] of fc.sample(edit, { numRuns, seed }).entries()) {
    const moment = { now: cloud.clock.now(), startsOn: schoolDate('2026-10-12') }
    const after = 'single' in wish ? await changeSingle(cloud, 'own', wish) : await publishEdit('own', wish, moment)
    await runTimer(cloud, 'enrollment')
    await expectAgreement(watched, after, `edit ${index}: ${JSON.stringify(wish)}`)
    for (const [date, shown] of past) expect([index, date, sessionOn(after, date)]).toEqual([index, date, shown])
    if (index % every === every - 1) toNextLesson(after)
    past.set(dateAt(cloud.clock.now()), sessionOn(after, dateAt(cloud.clock.now())))
  }
})

async function expectAgreement(watched: Watched, after: Course, about: string): Promise<void> {
  const today = dateAt(cloud.clock.now())
  const { now, next } = timetablesFrom(after, today)
  const shown = { ...now, lessons: after.lessonDates.length, next }
  for (const [place, seen] of Object.entries(await timetablePlaces(watched)))
    expect([about, place, seen]).toEqual([about, place, shown])
  const { statement, settlement, calendar } = await lessonCounts(watched)
  const { length } = after.lessonDates
  expect([about, { statement, settlement, calendar }]).toEqual([
    about,
    { statement: length, settlement: length, calendar: length },
  ])
  const ahead = after.lessonDates.filter((date) => date >= today)
  const days = new Set([ahead[0], ahead[Math.floor(ahead.length / 2)], ahead.at(-1)].flatMap((one) => one ?? []))
  for (const date of days) expect([about, await lessonPlaces(watched, date)]).toEqual([about, placesOf(after, date)])
  const { parent, teacher } = await homesToday(watched)
  const atHome = placesOf(after, today)
  const isHeld = sessionOn(after, today) !== null
  const expected = isHeld && atHome.where !== null ? [{ hours: atHome.office, ...atHome.where }] : []
  expect([about, { parent, teacher }]).toEqual([about, { parent: expected, teacher: expected }])
}

/** Where a lesson is not held, the office and the calendar show it with a mark; a home does not. */
function placesOf(after: Course, date: SchoolDate) {
  const session = plannedSessionOn(after, date)
  if (session === null) return { office: null, calendar: null, where: null }
  const hours = `${session.from}–${session.until}`
  return { office: hours, calendar: hours, where: { place: session.place, teacherName: session.teacherName } }
}

function toNextLesson({ lessonDates }: Course): void {
  const next = lessonDates.find((date) => instantOf(date) > cloud.clock.now())
  if (next !== undefined) at(next)
}
