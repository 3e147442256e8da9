// Tests that a rush neither oversells nor undersells, over HTTP, whatever is lost on the way.
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles, type Mutation } from '../world/bundles'
import { callUntilAnswered, runTimer, startDistrict } from '../world/district'
import { isDeepProof, proofOf } from '../world/proof-tier'
import { allRecords, rollOf, stored } from '../world/stored'
import { addCourse, addFamilies, LOGIN_OF, smallWorld } from '../world/world'
import { faultsOfRush, type RushAnswer } from './rush-audit'

jest.setTimeout(isDeepProof() ? 7_200_000 : 180_000)

const [FAMILIES, SEATS] = isDeepProof() ? [2_000, 50] : [500, 30]
const STRUCK = proofOf({ name: 'rushes with lost answers', near: 1, deep: 100, seed: 11 })

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

  test('500 at once (2,000 in test:deep): the seats, and a line counted from 1, no error', async () => {
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
  })
  afterAll(() => cloud.close())

  const strike = (seed: number) => {
    const drop = (action: string, of: number) =>
      cloud.faults.inject({ kind: 'dropAfter', action, probability: 0.1, seed: seed + of })
    cloud.faults.inject({ kind: 'conflict', action: 'database.modifyDocument', probability: 0.1, seed })
    drop('database.modifyDocument', 1)
    drop('database.modifyAndReturnDoc', 2)
    drop('database.insertDocument', 3)
    cloud.faults.inject({
      kind: 'dropBefore',
      action: 'database.aggregateDocuments',
      probability: 0.05,
      seed: seed + 4,
    })
    cloud.faults.inject({ kind: 'dropAfter', action: 'gateway.enrollment', probability: 0.05, seed: seed + 5 })
  }

  test('all at once: the same, whatever is lost', async () => {
    for (let run = 0; run < STRUCK.numRuns; run += 1) {
      const { capacity } = await rollOf('rush')
      const empty = { seated: [], waiting: [], seatsLeft: capacity, rev: 0, touchedAt: 0 }
      await stored('seatRolls').doc('rush').update(empty)
      for (const { _id } of await allRecords()) await stored('pupilTerms').doc(_id).remove()
      strike(STRUCK.seed + run)
      const answers = await rush(cloud, 'rush')
      cloud.faults.clear()
      const { roll, faults } = await inspected('rush', answers)
      expect([run, faults]).toEqual([run, []])
      expect([roll.seated.length, roll.waiting.length]).toEqual([SEATS, FAMILIES - SEATS])
    }
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
    expect(faults).toContainEqual(expect.stringMatching(/^\d+ seated on \d+ seats$/))
  })

  test('pupils not looked up in the roll: taken twice', async () => {
    const cloud = await districtWithRush(TWICE_IN)
    const { faults } = await inspected('taps', await taps(cloud, 'taps'))
    await cloud.close()
    expect(faults).toContain('the roll is not sound')
  })
})
