// Tests that a case goes half a year after its end, with thread and photos, and never while open.
import { DAY_MS } from '@domain/values/durations'
import { runTimer } from '../world/district'
import { readAll } from '../world/stored'
import { NOW } from '../world/world'
import { foundRoles, LABELS, type StaffWorld, startStaffWorld } from './staff-world'

jest.setTimeout(120_000)

let world: StaffWorld
const told = (text: string) => ({ version: 1, text, points: [], photos: [] })

beforeAll(async () => {
  world = await startStaffWorld()
  await foundRoles(world)
})
afterAll(() => world.cloud.close())

async function reportWithPhoto(text: string) {
  const sent = await world.report(told(text))
  const thread = await world.phone.poll(sent.receipt)
  if (thread === null) throw new Error('no thread')
  await world.phone.sendPhoto({ caseKey: thread.caseKey, receipt: sent.receipt }, new Uint8Array(20_000))
  return sent
}

async function refuse(caseId: string): Promise<void> {
  const shen = world.officer('shen')
  await shen.call('complaints.triageCase', { caseId, rev: (await shen.open(caseId)).answer.rev, labels: LABELS })
  const { rev } = (await shen.open(caseId)).answer
  await shen.call('complaints.stepCase', { caseId, rev, step: { kind: 'REFUSE', reason: 'NOTHING_TO_FOLLOW' } })
}

/** How many of each are stored of a case: report, turns, photo parts, file. */
async function kept(caseId: string): Promise<readonly number[]> {
  const rows = [
    await readAll('reports', { _id: caseId }),
    await readAll('messages', { caseId }),
    await readAll('photoParts', { caseId }),
    await readAll('caseFiles', { _id: caseId }),
  ]
  return rows.map(({ length }) => Math.min(1, length))
}

async function timerAfter(days: number): Promise<void> {
  world.cloud.clock.set(NOW + days * DAY_MS)
  expect(await runTimer(world.cloud, 'privacy')).not.toMatchObject({ ok: false })
}

const ALL = [1, 1, 1, 1]
const NONE = [0, 0, 0, 0]

test('over for 180 days it goes; open, or asked to be looked at again, it stays', async () => {
  const closed = await reportWithPhoto('办完的')
  const again = await reportWithPhoto('又问的')
  const open = await reportWithPhoto('没办的')
  await refuse(closed.caseId)
  await refuse(again.caseId)
  expect(await world.phone.append(again.receipt, { operation: 'LOOK_AGAIN', content: told('再看看') })).toBe('OK')
  const shen = world.officer('shen')
  const { rev } = (await shen.open(open.caseId)).answer
  await shen.call('complaints.triageCase', { caseId: open.caseId, rev, labels: LABELS })
  await timerAfter(179)
  expect(await kept(closed.caseId)).toEqual(ALL)
  await timerAfter(180)
  expect(await kept(closed.caseId)).toEqual(NONE)
  expect(await kept(again.caseId)).toEqual(ALL)
  expect(await kept(open.caseId)).toEqual(ALL)
  expect(await world.phone.poll(closed.receipt)).toBeNull()
  expect((await world.phone.poll(again.receipt))?.answer.state).toBe('REOPENED')
})
