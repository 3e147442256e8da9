// Tests a term change: seen before, done in one act, completed after any death, and taken back.
import { identityContract } from '@domain/identity/index'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { isLive } from '@domain/identity/roles/role'
import type { Homeroom } from '@domain/identity/schools/school'
import type { ActionInput } from '@domain/registry'
import { dateAt, instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, dearerThanDeclared, startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { grant, LOGIN_OF, person, pupil, smallWorld } from '../world/world'
import { given, noticesOf, outcomeOf, storedPerson } from './identity-answers'

jest.setTimeout(240_000)

const schoolId = 'qinghe'
const AUGUST = instantOf(schoolDate('2027-08-20'), '10:00')
const FIRST_DAY = instantOf(schoolDate('2027-09-01'), '08:00')
const asked = { schoolId, year: 2027 }
/** By class; a child of the highest grade, one that left, and teachers of three classes. */
const CHILDREN = {
  'qinghe-3-1': ['own'],
  'qinghe-3-2': ['otherClass', 'gone'],
  'qinghe-4-1': ['four'],
  'qinghe-6-2': ['six'],
}

let cloud: LocalCloud

beforeAll(async () => {
  const world = smallWorld()
  const room = (grade: number, classNumber: number, classTeacherId: string | null) =>
    world.homerooms.push({
      _id: `qinghe-${grade}-${classNumber}`,
      schoolId,
      grade,
      classNumber,
      name: `${'一二三四五六'[grade - 1]}(${classNumber})班`,
      classTeacherId,
    })
  world.homerooms.splice(0, 2)
  room(3, 1, 'classTeacher')
  room(3, 2, null)
  room(4, 1, 'lead4')
  room(6, 2, 'lead6')
  const at = (_id: string, grade: number, classNumber: number): Pupil => ({
    ...pupil(_id),
    grade,
    homeroomId: `qinghe-${grade}-${classNumber}`,
    homeroomName: `${'一二三四五六'[grade - 1]}(${classNumber})班`,
  })
  world.pupils.push(at('four', 4, 1), at('six', 6, 2), {
    ...at('gone', 3, 2),
    leftOn: schoolDate('2027-01-01'),
    leftReason: 'TRANSFERRED',
  })
  world.pupils.push({ ...at('new', 1, 1), joinedOn: schoolDate('2027-07-10') })
  room(1, 1, null)
  const leads = (homeroomId: string) => grant('classTeacher', { schoolId, homeroomId })
  world.people.push(person('lead4', [leads('qinghe-4-1')]), person('lead6', [leads('qinghe-6-2')]))
  world.people.push(person('g4', [grant('guardian', { schoolId, pupilId: 'four' })]))
  cloud = await startDistrict(await buildBundles(), world)
  cloud.clock.set(AUGUST)
})
afterAll(() => cloud.close())
beforeEach(() => cloud.clock.set(AUGUST))
afterEach(() => cloud.faults.clear())

const seen = Object.keys(CHILDREN)
const promoting = (about: Partial<ActionInput<'identity.promoteSchool'>> = {}) => ({
  ...asked,
  classes: seen,
  keeping: ['qinghe-3-1', 'qinghe-3-2'],
  ...about,
})
const promote = (about = {}) =>
  outcomeOf(cloud, { who: 'schoolAdmin', name: 'identity.promoteSchool', input: promoting(about) })
const takeBack = () => outcomeOf(cloud, { who: 'schoolAdmin', name: 'identity.takeBackPromotion', input: asked })
const preview = () => given(cloud, { who: 'schoolAdmin', name: 'identity.previewPromotion', input: { schoolId } })
const today = dateAt(AUGUST)

/** All a term change touches, whatever order it was written in and when. */
async function contents() {
  const pupils = await readAll<Pupil>('pupils', { schoolId })
  const rooms = await readAll<Homeroom>('homerooms', { schoolId })
  const people = await Promise.all(['classTeacher', 'subjectTeacher', 'lead4', 'lead6'].map(storedPerson))
  const posts = people.map(({ _id, grants }) => [
    _id,
    ...grants.filter((one) => isLive(one, today)).map(({ role, homeroomId }) => `${role} ${homeroomId}`),
  ])
  return {
    pupils: pupils
      .map(({ _id, homeroomName, grade, leftOn, leftReason }) => [_id, homeroomName, grade, leftOn, leftReason])
      .sort(),
    rooms: rooms
      .filter(({ grade }) => grade > 0)
      .map(({ name, classTeacherId }) => [name, classTeacherId])
      .sort(),
    posts,
  }
}

const AFTER = [
  ['four', '五(1)班', 5, null, null],
  ['gone', '三(2)班', 3, '2027-01-01', 'TRANSFERRED'],
  ['new', '一(1)班', 1, null, null],
  ['otherClass', '四(2)班', 4, null, null],
  ['own', '四(1)班', 4, null, null],
  ['six', '六(2)班', 6, '2027-09-01', 'GRADUATED'],
]

test('seen before: which class becomes which, who finishes, what of earlier terms is open', async () => {
  const { state, mayPromote, mayTakeBack, startsOn, classes, newcomers, leftOver } = await preview()
  expect(newcomers).toBe(1)
  expect([state, mayPromote, mayTakeBack, startsOn]).toEqual([null, true, false, '2027-09-01'])
  expect(classes.map(({ name, toName, pupils, classTeacher }) => [name, toName, pupils, classTeacher])).toEqual([
    ['三(1)班', '四(1)班', 1, '王classTeacher'],
    ['三(2)班', '四(2)班', 1, null],
    ['四(1)班', '五(1)班', 1, '王lead4'],
    ['六(2)班', null, 1, '王lead6'],
  ])
  expect(leftOver).toEqual([
    { termName: '2026-2027学年第一学期', isClosed: false, unpaid: 0, toPayFen: 0, returning: 0, toReturnFen: 0 },
  ])
})

test('not in the middle of a year, not of another year, not on what is no longer so', async () => {
  cloud.clock.set(instantOf(schoolDate('2027-06-14'), '10:00'))
  expect([await promote(), (await preview()).mayPromote]).toEqual(['PROMOTION_NOT_YET', false])
  cloud.clock.set(AUGUST)
  expect(await promote({ year: 2026 })).toBe('PROMOTION_OVER')
  expect(await promote({ classes: seen.slice(1) })).toBe('CLASSES_CHANGED')
  expect(await takeBack()).toBe('NOTHING_PROMOTED')
})

test('whose whole roster of the new year was imported is not taken up besides; last year’s import counts for nothing', async () => {
  const importedOn = (day: string) => stored('schools').doc(schoolId).update({ wholeRosterOn: day })
  await importedOn('2027-08-18')
  expect(await preview()).toMatchObject({ mayPromote: false, rosterOn: '2027-08-18' })
  expect(await promote()).toBe('ROSTER_IMPORTED')
  await importedOn('2026-08-18')
  expect(await preview()).toMatchObject({ mayPromote: true, rosterOn: null })
})

describe('done, dead at every write, done again, taken back', () => {
  const WRITES = ['pupils', 'homerooms', 'people', 'promotions', 'notices'] as const

  /** Lets `skipped` writes of a collection through and breaks the next; true when there was one to break. */
  async function dies(collection: string, skipped: number, act: () => Promise<string>): Promise<boolean> {
    for (const action of ['database.modifyDocument', 'database.insertDocument']) {
      const both = { action, collection } as const
      if (skipped > 0) cloud.faults.inject({ ...both, kind: 'delay', delayMs: 0, count: skipped })
      cloud.faults.inject({ ...both, kind: 'error', count: 1 })
    }
    const died = (await act()) === 'INTERNAL'
    cloud.faults.clear()
    return died
  }

  test('whatever write it dies at, asking again comes to the same; so does the way back', async () => {
    const before = await contents()
    let deaths = 0
    for (const collection of WRITES) {
      for (let skipped = 0; skipped < 6; skipped += 1) {
        if (await dies(collection, skipped, () => promote())) deaths += 1
        expect(await promote()).toBe('OK')
        const { pupils, rooms, posts } = await contents()
        expect(pupils).toEqual(AFTER)
        expect(rooms).toContainEqual(['四(1)班', 'classTeacher'])
        expect(posts).toContainEqual(['lead4'])
        if (await dies(collection, skipped, takeBack)) deaths += 1
        expect(await takeBack()).toBe('OK')
        const back = await contents()
        expect(back.pupils).toEqual(before.pupils)
        expect(back.posts).toEqual(before.posts)
        expect(back.rooms).toEqual(expect.arrayContaining(before.rooms))
      }
    }
    expect(deaths).toBeGreaterThan(20)
  })

  test('two clerks at once do it once; families are told once each', async () => {
    await stored('notices').where({ kind: 'CLASS_CHANGED' }).remove()
    expect(await Promise.all([promote(), promote({ keeping: [] })])).toEqual(['OK', 'OK'])
    expect((await contents()).pupils).toEqual(AFTER)
    expect((await noticesOf('g4')).filter((kind) => kind === 'CLASS_CHANGED')).toHaveLength(1)
    const again = await call(cloud, LOGIN_OF('schoolAdmin'), { name: 'identity.promoteSchool', input: promoting() })
    expect(again.answer).toEqual({ ok: true, value: { pupils: 3, graduates: 1 } })
    expect(cloud.trips.of(again.requestId)).toBeLessThanOrEqual(identityContract.promoteSchool.cost)
    expect((await preview()).state).toBe('DONE')
  })

  test('on the first day there is no way back', async () => {
    cloud.clock.set(FIRST_DAY)
    expect(await takeBack()).toBe('PROMOTION_BEGUN')
    expect((await preview()).year).toBe(2028)
  })
})

test('no action called here is dearer than declared', () => {
  expect(dearerThanDeclared()).toEqual([])
})
