// Tests that past terms' money is worked from a list, and that chosen families are reminded.
import { openMoneyContract } from '@domain/billing/open-money/contract'
import type { Notice } from '@domain/notices/inbox/notice'
import type { ActionName } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { readAll, stored } from '../world/stored'
import { LOGIN_OF, term } from '../world/world'
import { answered, asking, billOf, CLOSED_AT, refused, SCHOOL, startBilledWorld, storedBill } from './billed-world'

jest.setTimeout(180_000)

const finance = LOGIN_OF('schoolFinance')
const AUTUMN = `qinghe:${term.id}`
const DUE = instantOf(schoolDate('2026-10-02'), '10:00')
const AFTER_TERM = instantOf(schoolDate('2027-01-23'), '10:00')

let cloud: LocalCloud
const trips = new Map<ActionName, number>()
const ask = asking(() => cloud, trips)
const billIds = (...pupils: readonly string[]) => pupils.map(billOf)
const told = async () => (await readAll<Notice>('notices', { kind: 'BILL_DUE' })).map(({ personId }) => personId).sort()
const past = async () => answered<'billing.listPastMoney'>(await ask(finance, 'billing.listPastMoney', SCHOOL)).rows
const home = async () => answered<'billing.financeHome'>(await ask(finance, 'billing.financeHome', SCHOOL))

beforeAll(async () => {
  cloud = await startBilledWorld()
  cloud.clock.set(CLOSED_AT)
  await ask(finance, 'billing.issueBills', SCHOOL)
})
afterAll(() => cloud.close())

describe('D3 chosen families are reminded', () => {
  const judged = async (name: 'billing.previewReminders' | 'billing.remindBills', ...pupils: readonly string[]) => {
    const { bills } = answered<typeof name>(await ask(finance, name, { ...SCHOOL, billIds: billIds(...pupils) }))
    return Object.fromEntries(bills.map(({ billId, reminder }) => [billId.split(':').at(-1), reminder]))
  }

  test('before the last days nobody is; a look reminds nobody', async () => {
    expect(await judged('billing.remindBills', 'b1', 'b2')).toEqual({ b1: 'NOT_DUE', b2: 'NOT_DUE' })
    cloud.clock.set(DUE)
    expect(await judged('billing.previewReminders', 'b1', 'b2')).toEqual({ b1: 'REMIND', b2: 'REMIND' })
    expect(await told()).toEqual([])
  })

  test('nobody whose fees are waived wholly, though material is left to pay; not twice within days', async () => {
    const [waiver] = await readAll<{ termId: string }>('waivers', {})
    const { _id: _, ...whole } = { _id: '', ...waiver, pupilId: 'b1', basisPoints: 10_000 }
    await stored('waivers').add({ _id: 'whole', ...whole })
    await stored('people').doc('g-b4').remove()
    const expected = { b1: 'NOT_NOW', b2: 'REMIND', b4: 'NOBODY' }
    expect(await judged('billing.remindBills', 'b1', 'b2', 'b4')).toEqual(expected)
    expect(await told()).toEqual(['g-b2'])
    expect(await judged('billing.remindBills', 'b1', 'b2', 'b4')).toEqual({ ...expected, b2: 'NOT_NOW' })
    expect(await told()).toEqual(['g-b2'])
    // The button for all of them leaves the waived one out, too.
    const all = await ask(finance, 'billing.remindUnpaid', SCHOOL)
    expect(all).toMatchObject({ ok: true, value: { left: 0 } })
    expect(await told()).not.toContain('g-b1')
    cloud.clock.set(DUE + 3 * 24 * 3_600_000 + 60_000)
    expect(await judged('billing.remindBills', 'b2')).toEqual({ b2: 'REMIND' })
    await stored('waivers').doc('whole').remove()
  })

  test('another school’s bills are none', async () => {
    const input = { ...SCHOOL, billIds: ['yunling:2026-autumn:far'] }
    expect(answered<'billing.previewReminders'>(await ask(finance, 'billing.previewReminders', input)).bills).toEqual(
      [],
    )
  })
})

describe('D4 the first page', () => {
  test('this term’s figures to the fen', async () => {
    const { thisTerm, pastTerms } = await home()
    const bills = await Promise.all(['b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7'].map(storedBill))
    const sum = (of: (sums: (typeof bills)[number]['sums']) => number) =>
      bills.reduce((all, { sums }) => all + of(sums), 0)
    expect(thisTerm).toMatchObject({
      planId: AUTUMN,
      bills: 7,
      keptFen: sum(({ keptFen }) => keptFen),
      receivedFen: 0,
      unpaid: 7,
      toPayFen: sum(({ toPayFen }) => toPayFen),
      returning: 0,
    })
    expect(pastTerms).toEqual([])
    expect(await past()).toEqual([])
  })

  test('last term’s debts stand each alone, with what was said; a wrong step is taken back', async () => {
    cloud.clock.set(AFTER_TERM)
    const rows = await past()
    expect(rows.map(({ pupilName, isClosed, steps }) => [pupilName, isClosed, steps.length])).toEqual(
      ['林b1', '林b2', '林b3', '林b4', '林b5', '林b6', '林b7'].map((name) => [name, false, 0]),
    )
    const { toPayFen } = (await storedBill('b3')).sums
    expect(rows.find(({ pupilName }) => pupilName === '林b3')).toMatchObject({
      toPayFen,
      toReturnFen: 0,
      titles: expect.any(Array),
    })
    const note = (kind: 'PROMISED' | 'UNREACHED', until: string | null, key: string) =>
      ask(finance, 'billing.noteMoneyStep', { billId: billOf('b3'), kind, until, key: `step-key-of-${key}-0` })
    expect(await note('UNREACHED', null, 'one')).toMatchObject({ ok: true, value: { steps: 1 } })
    expect(await note('PROMISED', '2027-02-10', 'two')).toMatchObject({ ok: true, value: { steps: 2 } })
    expect(await note('PROMISED', '2027-02-10', 'two')).toMatchObject({ ok: true, value: { steps: 2 } })
    expect(await note('PROMISED', '2027-01-22', 'three')).toMatchObject({ error: { code: 'DATE_IMPOSSIBLE' } })
    const steps = async () => (await past()).find(({ pupilName }) => pupilName === '林b3')?.steps ?? []
    expect(await steps()).toMatchObject([
      { kind: 'UNREACHED', on: '2027-01-23', byName: expect.stringMatching(/./) },
      { kind: 'PROMISED', until: '2027-02-10' },
    ])
    const [first] = await steps()
    const back = { billId: billOf('b3'), stepKey: first?.key ?? '', key: 'step-key-of-back-0' }
    expect(await ask(finance, 'billing.takeBackMoneyStep', back)).toMatchObject({ ok: true, value: { steps: 1 } })
    expect(await ask(finance, 'billing.takeBackMoneyStep', { ...back, key: 'step-key-of-other-0' })).toEqual(
      refused('NO_SUCH_ENTRY'),
    )
    expect((await storedBill('b3')).steps).toHaveLength(3)
    expect((await storedBill('b3')).sums.toPayFen).toBe(toPayFen)
  })

  test('once it is paid nothing is noted any more, and it is off the list', async () => {
    await stored('bills').doc(billOf('b2')).update({ 'sums.state': 'SETTLED', 'sums.toPayFen': 0, lines: [] })
    const input = { billId: billOf('b2'), kind: 'REACHED', until: null, key: 'step-key-of-paid-0' } as const
    expect(await ask(finance, 'billing.noteMoneyStep', input)).toEqual(refused('NOTHING_OPEN'))
    expect((await past()).map(({ pupilName }) => pupilName)).not.toContain('林b2')
  })

  test('each within the trips its contract declares', () => {
    const names = ['listPastMoney', 'noteMoneyStep', 'takeBackMoneyStep', 'previewReminders', 'remindBills'] as const
    for (const name of names) expect(trips.get(`billing.${name}`)).toBeLessThanOrEqual(openMoneyContract[name].cost)
  })
})
