// Tests that cutting an action off after each of its database calls leaks no seat.
import type { LocalCloud } from '@localcloud/server'
import { runTimer } from '../world/district'
import { isDeepProof } from '../world/proof-tier'
import { type Act, type Batch, type CourseId, districtWith, faults, faultsOfHistory, take } from './seat-model'

jest.setTimeout(900_000)

type Doing = readonly [action: Act['action'], pupilId: string, courseId: CourseId]

const act = ([action, pupilId, courseId]: Doing, other: CourseId = courseId): Act => ({
  action,
  pupilId,
  courseId,
  other,
})
const [m1, m2, m3] = [
  [act(['enroll', 'm1', 'sameHour'])],
  [act(['enroll', 'm2', 'sameHour'])],
  [act(['enroll', 'm3', 'sameHour'])],
]
const asked: readonly Batch[] = [m1, m2, m3, [act(['withdraw', 'm1', 'sameHour'])]]
const inSmall: Batch = [act(['enroll', 'm2', 'small'])]

/** What goes before, and the act that is cut off. */
const CASES: readonly (readonly [string, readonly Batch[], Act])[] = [
  ['taking a seat', [], act(['enroll', 'm1', 'small'])],
  ['standing in line', [m1], act(['enroll', 'm2', 'sameHour'])],
  ['giving back while somebody waits', [m1, m2], act(['withdraw', 'm1', 'sameHour'])],
  ['accepting an offer', asked, act(['accept', 'm2', 'sameHour'])],
  ['accepting instead of another course', [inSmall, ...asked], act(['acceptInstead', 'm2', 'sameHour'], 'small')],
  ['declining an offer', asked, act(['withdraw', 'm2', 'sameHour'])],
  ['swapping while somebody waits', [m1, m2], act(['swap', 'm1', 'free'], 'sameHour')],
]

/** In `test:deep` each call there is, and more; in `npm test` two that lie between what is written. */
const CUTS = isDeepProof() ? Array.from({ length: 19 }, (_, index) => index + 2) : [6, 8]

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await districtWith()
}, 60_000)
afterAll(() => cloud.close())

test.each(CASES)('%s', async (_, before, cut) => {
  const leaks: string[] = []
  let isDone = false
  for (const calls of CUTS) {
    if (isDone) break
    leaks.push(...(await faultsOfHistory(cloud, before)))
    // The first calls are let through, and the connection is gone for all that follow.
    cloud.faults.inject({ kind: 'delay', delayMs: 0, count: calls })
    cloud.faults.inject({ kind: 'dropBefore' })
    isDone = (await take(cloud, cut)) === 'OK'
    cloud.faults.clear()
    await runTimer(cloud, 'enrollment')
    leaks.push(...(await faults()).map((fault) => `after ${calls} calls: ${fault}`))
  }
  expect(leaks).toEqual([])
  if (isDeepProof()) expect(isDone).toBe(true)
})
