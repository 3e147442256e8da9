// Tests that a rush neither oversells nor undersells: 500 families, 30 seats, over HTTP.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles, type Mutation } from '../world/bundles'
import { callUntilAnswered, runTimer, startDistrict } from '../world/district'
import { allRecords, rollOf } from '../world/stored'
import { addCourse, addFamilies, LOGIN_OF, smallWorld } from '../world/world'
import { faultsOfRush, type RushAnswer } from './rush-audit'

jest.setTimeout(180_000)

const FAMILIES = 500
const SEATS = 30

const OPEN_GATE: Mutation = {
  name: 'seats are not counted',
  file: 'seat-rolls.ts',
  find: 'seatsLeft: { $gt: 0 }, waiting: { $not: unasked },',
  replace: '',
}
const TWICE_IN: Mutation = {
  name: 'a pupil may stand in the roll twice',
  file: 'seat-rolls.ts',
  find: "return { 'seated.pupilId': { $ne: pupilId }, 'waiting.pupilId': { $ne: pupilId } }",
  replace: "return pupilId === '' ? { _id: pupilId } : {}",
}

async function districtWithRush(mutation?: Mutation): Promise<LocalCloud> {
  const world = smallWorld()
  addFamilies(world, 'r', FAMILIES)
  addCourse(world, { _id: 'rush', capacity: SEATS, weekday: 2 })
  addCourse(world, { _id: 'taps', capacity: SEATS, weekday: 3 })
  return startDistrict(await buildBundles(mutation), world)
}

async function enroll(cloud: LocalCloud, pupilId: string, courseId: string): Promise<RushAnswer> {
  const input = { pupilId, courseId, consentVersion: ENROLLMENT_CONSENT_VERSION }
  const request = { name: 'enrollment.enrollPupil', input } as const
  const { answer } = await callUntilAnswered(cloud, LOGIN_OF(`g-${pupilId}`), request)
  return { pupilId, answer }
}

const pupils = (count: number) => Array.from({ length: count }, (_, index) => `r${index + 1}`)
const rush = (cloud: LocalCloud, courseId: string, count = FAMILIES) =>
  Promise.all(pupils(count).map((pupilId) => enroll(cloud, pupilId, courseId)))
const taps = (cloud: LocalCloud, courseId: string) =>
  Promise.all(Array.from({ length: 10 }, () => enroll(cloud, 'r1', courseId)))

function positions(answers: readonly RushAnswer[]): number[] {
  return answers
    .flatMap(({ answer }) => (answer.ok ? (answer.value.standing.position ?? []) : []))
    .sort((a, b) => a - b)
}

async function inspected(courseId: string, answers: readonly RushAnswer[]) {
  const [roll, records] = await Promise.all([rollOf(courseId), allRecords()])
  return { roll, faults: faultsOfRush({ roll, records, answers }) }
}

describe('as it is', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await districtWithRush()
  })
  afterEach(() => cloud.faults.clear())
  afterAll(() => cloud.close())

  test('500 at once: 30 seated, 470 in line from 1 to 470, no error', async () => {
    const answers = await rush(cloud, 'rush')
    const { roll, faults } = await inspected('rush', answers)
    expect(faults).toEqual([])
    expect(roll.seated).toHaveLength(SEATS)
    expect(positions(answers)).toEqual(Array.from({ length: FAMILIES - SEATS }, (_, index) => index + 1))
  })

  test('ten taps of one parent: one enrollment', async () => {
    const { roll, faults } = await inspected('taps', await taps(cloud, 'taps'))
    expect(faults).toEqual([])
    expect(roll.seated).toHaveLength(1)
  })
})

describe('with conflicts, lost answers and broken connections', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await districtWithRush()
    cloud.faults.inject({ kind: 'conflict', action: 'database.modifyDocument', probability: 0.1, seed: 11 })
    cloud.faults.inject({ kind: 'dropAfter', action: 'database.modifyDocument', probability: 0.1, seed: 12 })
    cloud.faults.inject({ kind: 'dropAfter', action: 'database.modifyAndReturnDoc', probability: 0.1, seed: 13 })
    cloud.faults.inject({ kind: 'dropAfter', action: 'database.insertDocument', probability: 0.1, seed: 14 })
    cloud.faults.inject({ kind: 'dropBefore', action: 'database.aggregateDocuments', probability: 0.05, seed: 15 })
    cloud.faults.inject({ kind: 'dropAfter', action: 'gateway.enrollment', probability: 0.05, seed: 16 })
  })
  afterAll(() => cloud.close())

  test('500 at once: the same', async () => {
    const answers = await rush(cloud, 'rush')
    cloud.faults.clear()
    const { roll, faults } = await inspected('rush', answers)
    expect(faults).toEqual([])
    expect([roll.seated.length, roll.waiting.length]).toEqual([SEATS, FAMILIES - SEATS])
  })

  test('ten taps: the same', async () => {
    cloud.faults.inject({ kind: 'dropAfter', probability: 0.2, seed: 17 })
    const answers = await taps(cloud, 'taps')
    cloud.faults.clear()
    const { roll, faults } = await inspected('taps', answers)
    expect(faults).toEqual([])
    expect(roll.seated).toHaveLength(1)
  })

  test('the timer finds nothing to mend', async () => {
    const before = await allRecords()
    await runTimer(cloud, 'enrollment')
    expect(await allRecords()).toEqual(before)
  })
})

describe('with the guard taken out, the checks above turn red', () => {
  test('seats not counted: oversold', async () => {
    const cloud = await districtWithRush(OPEN_GATE)
    const answers = await rush(cloud, 'rush', 60)
    const { faults } = await inspected('rush', answers)
    await cloud.close()
    expect(faults).toContainEqual(expect.stringMatching(/^\d+ seated on 30 seats$/))
  })

  test('pupils not looked up in the roll: taken twice', async () => {
    const cloud = await districtWithRush(TWICE_IN)
    const { faults } = await inspected('taps', await taps(cloud, 'taps'))
    await cloud.close()
    expect(faults).toContain('the roll is not sound')
  })
})
