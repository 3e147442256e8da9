// Tests that an evening's list looks at the same few documents however many are stored.

import type { HomeworkDay } from '@domain/homework/items/homework-day'
import { addDays, type SchoolDate, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { call, fill, startDistrict } from '../world/district'
import { isDeepProof } from '../world/proof-tier'
import { stored } from '../world/stored'
import { LOGIN_OF, smallWorld } from '../world/world'
import { addFamily, dayOf, layDays, TODAY } from './evening-world'

jest.setTimeout(600_000)

/** Homerooms × days: about five hundred, or fifty thousand in `npm run test:deep`. */
const HOMEROOMS = isDeepProof() ? 250 : 10
const DAYS = isDeepProof() ? 200 : 50

let cloud: LocalCloud

beforeAll(async () => {
  const world = smallWorld()
  addFamily(world)
  cloud = await startDistrict(await buildBundles(), world)
  await layDays()
  cloud.clock.set(Date.parse('2026-09-09T16:05:00+08:00'))
})
afterAll(() => cloud.close())

async function lookTonight() {
  const before = cloud.examined()
  const from = Date.now()
  const { answer, trips } = await call(cloud, LOGIN_OF('mother'), { name: 'homework.listTonight', input: {} })
  if (!answer.ok) throw new Error(answer.error.code)
  return { examined: cloud.examined() - before, trips, ms: Date.now() - from, children: answer.value.children.length }
}

function otherDays(): readonly HomeworkDay[] {
  const dates = Array.from({ length: DAYS }, (_, day): SchoolDate => addDays(schoolDate('2026-02-01'), day))
  return Array.from({ length: HOMEROOMS }, (_, room) => `elsewhere-${room}`).flatMap((room) =>
    dates.map((date) => dayOf(room, date)),
  )
}

test(`with ${HOMEROOMS * DAYS} more days stored the list examines not one document more`, async () => {
  const alone = await lookTonight()
  const days = otherDays()
  for (let from = 0; from < days.length; from += 5_000) {
    await fill({ homeworkDays: days.slice(from, from + 5_000) } as Parameters<typeof fill>[0])
  }
  expect((await stored('homeworkDays').count()).total).toBeGreaterThanOrEqual(HOMEROOMS * DAYS)
  const among = await lookTonight()
  process.stdout.write(`tonight among ${days.length} days: ${JSON.stringify({ alone, among, today: TODAY })}\n`)
  expect({ examined: among.examined, trips: among.trips, children: among.children }).toEqual({
    examined: alone.examined,
    trips: 2,
    children: 2,
  })
})
