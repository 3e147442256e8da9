// Tests a new school year from one workbook: 3,000 pupils move up, join or graduate; staff change.
import { identityContract } from '@domain/identity/index'
import type { Person } from '@domain/identity/people/person'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { SchoolWithStaff } from '@domain/identity/rosters/roster-documents'
import type { Homeroom } from '@domain/identity/schools/school'
import { dateAt } from '@domain/values/school-date'
import { personIdOf, pupilIdOf } from '@functions/identity/rosters/roster-ids'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { digestOf, type Importer, importRoster, previewRoster, upload } from '../world/upload-workbook'
import { DISTRICT, LOGIN_OF, NOW, smallWorld } from '../world/world'
import { phoneOf, pupilCells, rosterWorkbook, type Value } from './roster-workbook'

jest.setTimeout(240_000)

const GRADE = 500
const CLASS = 50
const PUPILS = 6 * GRADE
const GRADES = '一二三四五六'
const TEACHER_PHONES = 900_000

let cloud: LocalCloud
let clerk: Importer

beforeAll(async () => {
  const world = smallWorld()
  for (const list of [world.homerooms, world.pupils]) list.length = 0
  cloud = await startDistrict(await buildBundles(), world)
  clerk = { cloud, login: LOGIN_OF('schoolAdmin'), schoolId: 'qinghe', scope: 'WHOLE_SCHOOL' }
})
afterAll(() => cloud.close())

/** Pupil `n` in its `year`th year after the first workbook; two guardians of its own. */
function cellsOf(n: number, year: number, changes: Readonly<Record<number, Value>> = {}): Value[] {
  const grade = n < PUPILS ? 1 + Math.floor(n / GRADE) + year : 1
  const classNumber = 1 + Math.floor((n % GRADE) / CLASS)
  return pupilCells(n, { 0: grade, 1: classNumber, 7: phoneOf(n), 8: '林父', 10: phoneOf(10_000 + n), ...changes })
}

const numbers = (from: number, until: number) => Array.from({ length: until - from }, (_, index) => from + index)

/** Teacher `t` leads the same children as they move up; those of the highest grade begin again with the lowest. */
function teacherCells(t: number, year: number): Value[] {
  const grade = (Math.floor(t / 10) + year) % 6
  return [`T${100 + t}`, '周老师', phoneOf(TEACHER_PHONES + t), `${GRADES[grade]}(${1 + (t % 10)})班`]
}

const LEFT = [10, 610]
const MOVED = 20
const OTHER_FATHER = 30
const GONE_TEACHER = 59
const NEW_TEACHER = 60

function thisYear(): Promise<Buffer> {
  return rosterWorkbook(
    numbers(0, PUPILS).map((n) => cellsOf(n, 0)),
    numbers(0, 60).map((t) => teacherCells(t, 0)),
  )
}

function nextYear(): Promise<Buffer> {
  const changes: Readonly<Record<number, Record<number, Value>>> = {
    [MOVED]: { 1: 9 },
    [OTHER_FATHER]: { 10: phoneOf(50_000) },
  }
  const staying = numbers(0, PUPILS - GRADE).filter((n) => !LEFT.includes(n))
  const siblings = (n: number): Record<number, Value> => (n % 5 === 0 ? { 7: phoneOf(n - PUPILS + 1) } : {})
  const staff = numbers(0, 60).filter((t) => t !== GONE_TEACHER)
  return rosterWorkbook(
    [
      ...staying.map((n) => cellsOf(n, 1, changes[n])),
      ...numbers(PUPILS, PUPILS + GRADE).map((n) => cellsOf(n, 1, siblings(n))),
    ],
    [...staff.map((t) => teacherCells(t, 1)), [...teacherCells(NEW_TEACHER, 1).slice(0, 3), '一(10)班']],
  )
}

async function uploaded(bytes: Buffer) {
  return { fileId: await upload(cloud, clerk.login, bytes), digest: digestOf(bytes) }
}

const pupilOf = (n: number) => pupilIdOf('qinghe', String(20230000 + n))
const personOf = (phone: number) => personIdOf(DISTRICT, phoneOf(phone))
async function only<Document>(name: string, _id: string): Promise<Document | undefined> {
  return (await readAll<Document>(name, { _id }))[0]
}
const liveGrants = async (personId: string) =>
  (await only<Person>('people', personId))?.grants.filter(({ revokedAt }) => revokedAt === undefined) ?? []

const trips: Record<string, number> = {}

test('the first year: 3,000 pupils, two guardians each, 60 class teachers', async () => {
  const { fileId, digest } = await uploaded(await thisYear())
  const { answer, trips: taken } = await importRoster(clerk, fileId, digest)
  trips.firstYear = taken
  expect(answer).toMatchObject({
    value: { summary: { pupils: { added: PUPILS }, guardians: { added: 2 * PUPILS }, teachers: { added: 60 } } },
  })
  expect(await only<SchoolWithStaff>('schools', 'qinghe')).toMatchObject({ wholeRosterOn: dateAt(NOW) })
  // A teacher whose role the admin took away: no roster gives it back.
  const [grant] = await liveGrants(personOf(TEACHER_PHONES))
  const grants = [{ ...grant, revokedAt: NOW - 1 }]
  await stored('people').doc(personOf(TEACHER_PHONES)).update({ grants, rev: 1 })
})

test('the next year: what will happen is said before, leavers first, a page at a time', async () => {
  const { fileId, digest } = await uploaded(await nextYear())
  const preview = await previewRoster(clerk, fileId)
  trips.preview = preview.trips
  const changeCounts = {
    GRADUATED: GRADE,
    LEFT: 2,
    STAFF_LEFT: 1,
    STAFF_JOINED: 1,
    POST_ENDED: 59,
    GUARDIAN_ENDED: 1,
    GUARDIAN_ADDED: 1,
    RENAMED: 0,
    MOVED: PUPILS - GRADE - 2,
    JOINED: GRADE,
  }
  const changesTotal = Object.values(changeCounts).reduce((sum, count) => sum + count, 0)
  expect(preview.answer).toMatchObject({ ok: true, value: { changeCounts, changesTotal, faultsTotal: 0 } })
  const pages = await Promise.all(
    [0, 500, changesTotal - 50].map((changesFrom) => previewRoster(clerk, fileId, { changesFrom })),
  )
  const kinds = pages.map(({ answer }) => (answer.ok ? answer.value.changes.map(({ kind }) => kind) : []))
  expect(kinds.map((page) => page.length)).toEqual([100, 100, 50])
  expect(kinds[0]?.every((kind) => kind === 'LEFT' || kind === 'GRADUATED')).toBe(true)
  expect(kinds[2]?.every((kind) => kind === 'JOINED')).toBe(true)
  expect(await only<Pupil>('pupils', pupilOf(0))).toMatchObject({ grade: 1, leftOn: null })

  const done = await importRoster(clerk, fileId, digest)
  trips.nextYear = done.trips
  expect(done.answer).toMatchObject({
    value: { summary: { pupils: { added: GRADE, changed: PUPILS - GRADE - 2, missing: GRADE + 2 } } },
  })
})

test('what is stored: children in their new rooms, graduates and leavers with day and reason', async () => {
  expect(await only<Pupil>('pupils', pupilOf(0))).toMatchObject({ grade: 2, homeroomId: 'qinghe-2-1', leftOn: null })
  expect(await only<Pupil>('pupils', pupilOf(MOVED))).toMatchObject({ homeroomId: 'qinghe-2-9' })
  expect(await only<Pupil>('pupils', pupilOf(PUPILS))).toMatchObject({ homeroomId: 'qinghe-1-1' })
  const leavers = await readAll<Pupil>('pupils', { leftOn: '2026-09-09' })
  expect(leavers.filter(({ leftReason }) => leftReason === 'GRADUATED')).toHaveLength(GRADE)
  expect(
    leavers
      .filter(({ leftReason }) => leftReason === 'OTHER')
      .map(({ _id }) => _id)
      .sort(),
  ).toEqual(LEFT.map(pupilOf).sort())
})

test('posts follow the workbook; who left the staff has no role; a guardian no longer listed has no child', async () => {
  expect(await liveGrants(personOf(TEACHER_PHONES + 1))).toMatchObject([
    { role: 'teacher' },
    { role: 'classTeacher', homeroomId: 'qinghe-2-2' },
  ])
  expect(await liveGrants(personOf(TEACHER_PHONES + GONE_TEACHER))).toEqual([])
  expect(await only<Homeroom>('homerooms', 'qinghe-1-10')).toMatchObject({
    classTeacherId: personOf(TEACHER_PHONES + NEW_TEACHER),
  })
  expect(await liveGrants(personOf(10_000 + OTHER_FATHER))).toEqual([])
  expect(await liveGrants(personOf(50_000))).toMatchObject([{ pupilId: pupilOf(OTHER_FATHER) }])
  // Brother and sister: one guardian, two children; a graduate keeps the guardians.
  expect((await liveGrants(personOf(1))).map(({ pupilId }) => pupilId)).toEqual([pupilOf(1), pupilOf(PUPILS)])
  expect(await liveGrants(personOf(PUPILS - 1))).toHaveLength(1)
  const [school] = await readAll<SchoolWithStaff>('schools', { _id: 'qinghe' })
  expect(school?.staff?.map(({ number }) => number)).not.toContain(`T${100 + GONE_TEACHER}`)
  expect(await liveGrants(personOf(TEACHER_PHONES))).toMatchObject([{ role: 'classTeacher', homeroomId: 'qinghe-2-1' }])
})

test('again: nothing changes; an old class teacher who is named again gets the post back', async () => {
  const before = await readAll('people')
  const { fileId, digest } = await uploaded(await nextYear())
  const again = await importRoster(clerk, fileId, digest)
  trips.again = again.trips
  expect(again.answer).toMatchObject({ value: { summary: { pupils: { added: 0, changed: 0, missing: 0 } } } })
  expect(await readAll('people')).toEqual(before)
  const rows = [cellsOf(PUPILS + 451, 1)]
  const back = await uploaded(await rosterWorkbook(rows, [teacherCells(GONE_TEACHER, 1)]))
  await importRoster({ ...clerk, scope: 'ADDITIONS' }, back.fileId, back.digest)
  expect(await liveGrants(personOf(TEACHER_PHONES + GONE_TEACHER))).toMatchObject([
    { role: 'teacher' },
    { role: 'classTeacher' },
  ])
})

test('each within its declared cost; every workbook is to be deleted after a day', async () => {
  console.info('round trips for 3,000 pupils', trips)
  const { previewRoster: previewed, importRoster: imported } = identityContract
  expect(trips.preview).toBeLessThanOrEqual(previewed.cost)
  for (const name of ['firstYear', 'nextYear', 'again']) expect(trips[name]).toBeLessThanOrEqual(imported.cost)
  const files = await readAll<{ deleteAfter: number }>('filesToDelete', { kind: 'WORKBOOK' })
  expect(files).toHaveLength(4)
  expect(files.every(({ deleteAfter }) => deleteAfter > NOW + 86_000_000)).toBe(true)
})

test('a child whose data was deleted at the family’s wish is not brought back', async () => {
  const gone = pupilOf(5)
  await stored('pupils').doc(gone).remove()
  await stored('erasures').add({ _id: gone, state: 'DONE', requestedBy: null, requestedAt: NOW, dueAt: NOW })
  const { fileId, digest } = await uploaded(await rosterWorkbook([cellsOf(5, 1), cellsOf(0, 1)]))
  const { answer } = await importRoster({ ...clerk, scope: 'ADDITIONS' }, fileId, digest)
  expect(answer).toMatchObject({ value: { summary: { pupils: { added: 0, changed: 0, unchanged: 2 } } } })
  expect(await only('pupils', gone)).toBeUndefined()
})
