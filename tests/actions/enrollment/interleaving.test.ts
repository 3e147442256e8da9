// Tests by a model that any history of seats, offers and swaps keeps rolls and records right.
import type { LocalCloud } from '@localcloud/server'
import fc from 'fast-check'
import type { Mutation } from '../world/bundles'
import { type Proof, proofOf } from '../world/proof-tier'
import {
  type Act,
  type Batch,
  type CourseId,
  districtWith,
  faults,
  faultsOfHistory,
  history,
  PUPILS,
  take,
} from './seat-model'

jest.setTimeout(1_800_000)

const CALM = proofOf({ name: 'histories of seats', near: 25, deep: 1_000, seed: 4711 })
const STRUCK = proofOf({ name: 'histories of seats with lost answers', near: 15, deep: 500, seed: 4711 })
async function checkHistories(cloud: LocalCloud, proof: Proof): Promise<void> {
  const property = fc.asyncProperty(history, async (batches) => {
    expect(await faultsOfHistory(cloud, batches)).toEqual([])
  })
  await fc.assert(property, { ...proof, endOnFailure: true })
}

test('as it is', async () => {
  const cloud = await districtWith()
  await checkHistories(cloud, CALM).finally(() => cloud.close())
})

const on =
  (courseId: CourseId, action: Act['action'] = 'enroll') =>
  (pupilId: string): Act => ({ action, pupilId, courseId, other: courseId })

/** Each shows what one guard is for; with all of them in place none finds a fault. */
const TELLING: readonly (readonly [Mutation, readonly Batch[]])[] = [
  [
    {
      name: 'a newcomer passes who waits',
      file: 'seat-rolls.ts',
      find: 'seatsLeft: { $gt: 0 }, waiting: { $not: unasked },',
      replace: 'seatsLeft: { $gt: 0 },',
    },
    [
      [on('sameHour')('m1')],
      [on('sameHour')('m2')],
      [on('small')('m3')],
      { raise: 'sameHour' },
      [{ ...on('sameHour', 'swap')('m3'), other: 'small' }],
    ],
  ],
  [
    {
      name: 'the roll is written whatever happened meanwhile',
      file: 'seat-rolls.ts',
      find: '{ _id: current._id, rev: current.rev },',
      replace: '{ _id: current._id },',
    },
    Array.from({ length: 6 }, (_, index) => PUPILS.map(on('free', index % 2 === 0 ? 'enroll' : 'withdraw'))),
  ],
  [
    {
      name: 'whoever is first is asked, whether it may take a seat or not',
      file: 'offer-seats.ts',
      find: 'claim.offer !== undefined || !eligible.has(claim.pupilId)',
      replace: 'claim.offer !== undefined || eligible.size === 0',
    },
    [
      [on('sameHour')('m1')],
      [on('sameHour')('m2')],
      [on('sameHour')('m3')],
      { consentOf: 'm2' },
      [on('sameHour', 'withdraw')('m1')],
    ],
  ],
]

test('the telling histories are without fault as it is', async () => {
  const cloud = await districtWith()
  for (const [, batches] of TELLING) expect(await faultsOfHistory(cloud, batches)).toEqual([])
  await cloud.close()
})

test.each(TELLING.map(([mutation, batches]) => ({ ...mutation, batches })))(
  'it turns red when $name',
  async ({ batches, ...mutation }) => {
    const cloud = await districtWith(mutation)
    const found = await faultsOfHistory(cloud, batches)
    await cloud.close()
    expect(found).not.toEqual([])
  },
)

test('with lost answers and conflicts', async () => {
  const cloud = await districtWith()
  for (const [index, action] of ['modifyDocument', 'modifyAndReturnDoc', 'insertDocument'].entries()) {
    // Filling and emptying goes past the functions: only what they write is struck.
    cloud.faults.inject({
      kind: 'dropAfter',
      action: `database.${action}`,
      collection: 'pupilTerms',
      probability: 0.15,
      seed: index,
    })
    cloud.faults.inject({
      kind: 'conflict',
      action: `database.${action}`,
      collection: 'audit',
      probability: 0.3,
      seed: index,
    })
  }
  cloud.faults.inject({ kind: 'dropAfter', action: 'gateway.enrollment', probability: 0.1, seed: 9 })
  await checkHistories(cloud, STRUCK).finally(() => cloud.close())
})

/** Mother and father at the same moment, each a course at the same hour: one is taken, the other refused. */
async function twoPhones(cloud: LocalCloud): Promise<readonly (readonly string[])[]> {
  await Promise.all(['m1', 'm2'].map((pupilId) => take(cloud, on('free')(pupilId))))
  const bothPhones = (pupilId: string) =>
    Promise.all(
      ['left', 'right'].map((courseId) => take(cloud, { action: 'enroll', pupilId, courseId, other: 'free' })),
    )
  const answers = await Promise.all(PUPILS.map(bothPhones))
  return answers.map((pair) => pair.sort())
}

const ONE_OF_TWO = PUPILS.map(() => ['OK', 'TIME_CLASH'])

test('two phones, one child, the same hour', async () => {
  const cloud = await districtWith()
  const answers = await twoPhones(cloud)
  const found = await faults()
  await cloud.close()
  expect(answers).toEqual(ONE_OF_TWO)
  expect(found).toEqual([])
})

test('without the revision of the record it turns red', async () => {
  const cloud = await districtWith({
    name: 'records are written whatever happened meanwhile',
    file: 'pupil-terms.ts',
    find: '{ _id, rev }, { $set: { enrollments',
    replace: '{ _id }, { $set: { enrollments',
  })
  const answers = await twoPhones(cloud)
  await cloud.close()
  expect(answers).not.toEqual(ONE_OF_TWO)
})
