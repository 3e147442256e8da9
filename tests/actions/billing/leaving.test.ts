// Tests that what a family is told before leaving a course then happens, to the fen and the day.
import type { ActionName, ActionOutput } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { contractOf } from '../access/access-matrix'
import { runTimer } from '../world/district'
import { recordOf } from '../world/stored'
import { SLIP, upload } from '../world/upload-workbook'
import { LOGIN_OF } from '../world/world'
import {
  answered,
  asking,
  billOf,
  CLOSED_AT,
  cancelLesson,
  guardianOf,
  SCHOOL,
  startBilledWorld,
  storedBill,
} from './billed-world'

jest.setTimeout(180_000)

type Preview = ActionOutput<'billing.previewLeaving'>

let cloud: LocalCloud
const trips = new Map<ActionName, number>()
const ask = asking(() => cloud, trips)

beforeAll(async () => {
  cloud = await startBilledWorld()
})
afterAll(() => cloud.close())

const at = (date: string, time = '09:00') => cloud.clock.set(instantOf(schoolDate(date), time))
const bill = async (pupilId: string) =>
  answered<'billing.getBill'>(await ask(guardianOf(pupilId), 'billing.getBill', { pupilId }))
const withdraw = (pupilId: string, courseId: string) =>
  ask(guardianOf(pupilId), 'enrollment.withdrawPupil', { pupilId, courseId })

async function preview(pupilId: string, courseId: string | null, reason: 'WITHDRAWAL' | 'CONSENT' = 'WITHDRAWAL') {
  const input = { pupilId, courseId, reason }
  return answered<'billing.previewLeaving'>(await ask(guardianOf(pupilId), 'billing.previewLeaving', input))
}

function moneyOf({ money }: Preview) {
  if (money === null) throw new Error('no money')
  return money
}

test('T4 before the bill: 60.00 of the course go, 20.00 of care come back, and so it is', async () => {
  const told = await preview('b2', 'own')
  expect(told).toMatchObject({
    endsBefore: '2026-09-10',
    courses: [{ courseId: 'own', state: 'SEATED', lessonsKept: 0, lessonsLost: 10 }],
    money: {
      billed: false,
      lines: [
        { courseId: 'own', beforeFen: 6_000, afterFen: 0 },
        { courseId: 'care', beforeFen: 0, afterFen: 2_000 },
      ],
      beforeFen: 6_000,
      afterFen: 2_000,
    },
    seat: { waiting: 0, wayBack: 'FREE_SEAT' },
  })
  await withdraw('b2', 'own')
  expect((await bill('b2')).statement?.totalFen).toBe(2_000)
})

test('T4 after the window there is no way back, and what was paid comes back the way it came', async () => {
  cloud.clock.set(CLOSED_AT)
  await ask(LOGIN_OF('schoolFinance'), 'billing.issueBills', SCHOOL)
  await ask(LOGIN_OF('schoolFinance'), 'billing.recordPayment', {
    billId: billOf('b3'),
    channel: 'BANK',
    amountFen: 6_000,
    on: '2026-09-18',
    key: 'leaving-payment-b3',
    evidence: await upload(cloud, LOGIN_OF('schoolFinance'), SLIP),
  })
  at('2026-10-27')
  await cancelLesson('own', '2026-11-03')
  const told = await preview('b3', 'own')
  expect(told.courses).toMatchObject([{ lessonsKept: 3, lessonsLost: 6 }])
  expect(told.seat).toEqual({ waiting: 0, wayBack: 'CLOSED' })
  const money = moneyOf(told)
  // 60.00 for ten: three were held, one was canceled and is coming back already.
  expect(money).toMatchObject({ billed: true, beforeFen: 5_400, afterFen: 1_800, refundFen: 3_600, channels: ['BANK'] })
  // From the next day on, care is charged only if a guardian agrees: 7 × 2.00.
  expect(money.awaited).toMatchObject([{ lessons: 7, amountFen: 1_400 }])
  await withdraw('b3', 'own')
  const after = await bill('b3')
  expect(after.bill).toMatchObject({ keptFen: money.afterFen, awaited: [{ lessons: 7, amountFen: 1_400 }] })
  expect((await recordOf('b3'))?.enrollments.find(({ courseId }) => courseId === 'own')?.endsBefore).toBe(
    told.endsBefore,
  )
})

test('T2 T4 what withdrawing consent will cost is what it costs the next day', async () => {
  at('2026-11-09')
  const told = await preview('b7', null, 'CONSENT')
  expect(told.courses.map(({ courseId }) => courseId).sort()).toEqual(['care', 'single'])
  await ask(guardianOf('b7'), 'privacy.withdrawConsent', { pupilId: 'b7', purposes: ['SERVICE'] })
  at('2026-11-10', '00:05')
  await runTimer(cloud, 'enrollment')
  expect((await bill('b7')).bill?.keptFen).toBe(moneyOf(told).afterFen)
  const ends = (await recordOf('b7'))?.enrollments.map(({ endsBefore }) => endsBefore)
  expect(new Set(ends)).toEqual(new Set([told.endsBefore]))
})

test('a place in line costs nothing, and a child with nothing loses nothing', async () => {
  expect(moneyOf(await preview('b8', null))).toMatchObject({ lines: [], beforeFen: 0, afterFen: 0 })
  expect(trips.get('billing.previewLeaving')).toBeLessThanOrEqual(contractOf('billing.previewLeaving').cost)
})

describe('refunds of chosen bills are recorded at once', () => {
  const finance = LOGIN_OF('schoolFinance')
  const look = async () => {
    const input = { ...SCHOOL, billIds: [billOf('b3'), billOf('b4'), 'yunling:2026-autumn:far'] }
    return answered<'billing.previewReturns'>(await ask(finance, 'billing.previewReturns', input)).returns
  }
  const record = async (on: string, returns: readonly { readonly billId: string; readonly refundNo: string }[]) => {
    const input = { ...SCHOOL, on, returns: [...returns] }
    const { results } = answered<'billing.recordReturns'>(await ask(finance, 'billing.recordReturns', input))
    return results.map(({ outcome, amountFen }) => [outcome, amountFen])
  }

  test('what goes back is said before; each stands alone, twice is once, and it can be taken back', async () => {
    await runTimer(cloud, 'billing')
    const { toReturnFen } = (await storedBill('b3')).sums
    const open = await look()
    expect(open.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(toReturnFen)
    expect(open).toMatchObject([{ pupilName: '林b3', channel: 'BANK', way: 'BY_HAND' }])
    const [{ billId, refundNo, amountFen }] = open as [(typeof open)[number]]
    const own = { billId, refundNo: refundNo ?? '' }
    const wrong = [
      { billId, refundNo: 'none' },
      { billId: 'yunling:2026-autumn:far', refundNo: 'far' },
    ]
    expect(await record('2026-09-19', [own])).toEqual([['BEFORE_PROMISE', amountFen]])
    expect(await record('2026-11-10', [...wrong, own])).toEqual([
      ['NO_SUCH_RETURN', 0],
      ['NO_SUCH_BILL', 0],
      ['WRITTEN', amountFen],
    ])
    expect(await record('2026-11-10', [own])).toEqual([['ALREADY', amountFen]])
    expect((await storedBill('b3')).sums).toMatchObject({ toReturnFen: 0, returnedFen: toReturnFen })
    expect(await look()).toEqual([])
    const late = { ...SCHOOL, on: '2026-11-11', returns: [own] }
    expect(await ask(finance, 'billing.recordReturns', late)).toMatchObject({ error: { code: 'DATE_IMPOSSIBLE' } })
    const back = { ...own, reason: 'NOT_MOVED', key: 'bulk-return-back-0' } as const
    expect(await ask(finance, 'billing.reverseReturn', back)).toMatchObject({ ok: true })
    for (const name of ['billing.previewReturns', 'billing.recordReturns'] as const) {
      expect(trips.get(name)).toBeLessThanOrEqual(contractOf(name).cost)
    }
  })
})
