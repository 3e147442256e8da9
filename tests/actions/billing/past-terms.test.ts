// Tests the day after a term's last day: its bills, lessons, payouts, closing are in reach.
import type { Course } from '@domain/enrollment/courses/course'
import type { ActionName } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { readAll, stored } from '../world/stored'
import { SLIP, upload } from '../world/upload-workbook'
import { LOGIN_OF, term } from '../world/world'
import { answered, asking, billOf, CLOSED_AT, guardianOf, refused, SCHOOL, startBilledWorld } from './billed-world'

jest.setTimeout(180_000)

const AUTUMN = `qinghe:${term.id}`
const SPRING = 'qinghe:2027-spring'
/** The last day is 22 January. */
const DAY_AFTER = instantOf(schoolDate('2027-01-23'), '10:00')
const finance = LOGIN_OF('schoolFinance')
const admin = LOGIN_OF('schoolAdmin')

let cloud: LocalCloud
const trips = new Map<ActionName, number>()
const ask = asking(() => cloud, trips)
const list = (planId?: string) =>
  ask(finance, 'billing.listBills', { ...SCHOOL, planId, filter: 'ALL', homeroomId: null, after: null })
const bill = (pupilId: string, planId?: string) => ask(guardianOf(pupilId), 'billing.getBill', { pupilId, planId })
const home = (pupilId: string) => ask(guardianOf(pupilId), 'enrollment.guardianHome', {})
const settlement = (planId?: string) => ask(finance, 'billing.getSettlement', { ...SCHOOL, planId })
const closing = async (planId?: string) =>
  answered<'billing.getClosing'>(await ask(finance, 'billing.getClosing', { ...SCHOOL, planId }))

/** The next term's plan is there, as far as it decides which term is the current one. */
async function planSpring(): Promise<void> {
  const [plan] = await readAll<{ term: object }>('plans', { _id: AUTUMN })
  if (plan === undefined) throw new Error('no plan')
  const dates = { id: '2027-spring', name: '第二学期', from: '2027-02-22', until: '2027-07-02' }
  const opensAt = instantOf(schoolDate('2027-02-23'), '08:00')
  const window = { opensAt, closesAt: opensAt + 86_400_000 }
  await stored('plans').add({
    ...plan,
    ...window,
    _id: SPRING,
    termId: '2027-spring',
    term: { ...plan.term, ...dates },
  })
}

beforeAll(async () => {
  cloud = await startBilledWorld()
  cloud.clock.set(CLOSED_AT)
  await ask(finance, 'billing.issueBills', SCHOOL)
  // One was forgotten, and one child's data is gone.
  await stored('bills').doc(billOf('b4')).remove()
  await stored('bills').doc(billOf('b7')).remove()
  await stored('pupils').doc('b7').remove()
  cloud.clock.set(DAY_AFTER)
})
afterAll(() => cloud.close())

test('M8 without a next term the last one stands in every list', async () => {
  const page = answered<'billing.listBills'>(await list())
  expect([page.planId, page.bills.length, page.totals?.notIssued]).toEqual([AUTUMN, 5, 1])
  expect(page.terms.map(({ planId }) => planId)).toEqual([AUTUMN])
  expect(answered<'billing.getBill'>(await bill('b1'))).toMatchObject({ planId: AUTUMN, bill: { state: 'UNPAID' } })
  expect(await settlement()).toMatchObject({ ok: true, value: { planId: AUTUMN, mayChange: true } })
  const lessons = await ask(admin, 'enrollment.listLessons', { ...SCHOOL, date: null })
  expect(lessons).toMatchObject({ ok: true, value: { planId: AUTUMN, mayRecord: true } })
  const { open, previous } = answered<'enrollment.listLessons'>(lessons)
  expect([open.length > 0, previous === null]).toEqual([true, false])
})

describe('once the next term is planned', () => {
  beforeAll(planSpring)

  test('M8 the coming term is shown first, the one that is over can be chosen', async () => {
    const now = answered<'billing.listBills'>(await list())
    expect([now.planId, now.bills, now.terms.map(({ planId }) => planId)]).toEqual([SPRING, [], [SPRING, AUTUMN]])
    expect(answered<'billing.listBills'>(await list(AUTUMN)).bills).toHaveLength(5)
    expect(answered<'billing.getBill'>(await bill('b1')).bill).toBeNull()
    const past = answered<'billing.getBill'>(await bill('b1', AUTUMN))
    expect([past.bill?.toPayFen, past.terms.map(({ planId }) => planId)]).toEqual([
      past.bill?.askedFen,
      [SPRING, AUTUMN],
    ])
    expect(
      answered<'billing.getFeeStatement'>(
        await ask(guardianOf('b1'), 'billing.getFeeStatement', { pupilId: 'b1', planId: AUTUMN }),
      ).termName,
    ).toBe(term.name)
  })

  test('M8 what is owed of it stands on the first page of the family and of finance, until it is paid', async () => {
    const { openBills, children } = answered<'enrollment.guardianHome'>(await home('b1'))
    expect(children).toMatchObject([{ dueFen: 0 }])
    expect(openBills).toMatchObject([{ pupilId: 'b1', planId: AUTUMN, termName: term.name, toReturnFen: 0 }])
    const [open] = openBills
    const { pastTerms } = answered<'billing.financeHome'>(await ask(finance, 'billing.financeHome', SCHOOL))
    expect(pastTerms).toMatchObject([{ planId: AUTUMN, isClosed: false, unpaid: 5, returning: 0 }])
    const paid = {
      channel: 'BANK',
      amountFen: open?.toPayFen ?? 0,
      on: '2027-01-23',
      key: 'past-term-payment-1',
    } as const
    const evidence = await upload(cloud, finance, SLIP)
    await ask(finance, 'billing.recordPayment', { billId: billOf('b1'), ...paid, evidence })
    expect(answered<'enrollment.guardianHome'>(await home('b1')).openBills).toEqual([])
    const after = answered<'billing.financeHome'>(await ask(finance, 'billing.financeHome', SCHOOL))
    expect(after.pastTerms).toMatchObject([{ unpaid: 4 }])
    expect(trips.get('billing.financeHome')).toBeLessThanOrEqual(4)
  })

  test('M8 what is owed to a child that left stands on the first page too', async () => {
    await stored('pupils').doc('b2').update({ leftOn: '2027-01-20' })
    const { children, openBills } = answered<'enrollment.guardianHome'>(await home('b2'))
    expect([children, openBills.map(({ planId }) => planId)]).toEqual([[], [AUTUMN]])
  })

  test('M8 closing demands nothing of a term that is over that cannot be reached', async () => {
    const codes = async () => (await closing(AUTUMN)).blockers.map(({ code, count }) => [code, count])
    expect(await codes()).toContainEqual(['BILLS_MISSING', 1])
    const issued = await ask(finance, 'billing.issueBills', { ...SCHOOL, planId: AUTUMN })
    expect(issued).toMatchObject({ ok: true, value: { issued: 1, skipped: 1 } })
    expect((await codes()).map(([code]) => code)).not.toContain('BILLS_MISSING')
    const lesson = { courseId: 'pottery', cancelReason: null, heldBy: null }
    const [pottery] = await readAll<Course>('courses', { _id: 'pottery' })
    const date = pottery?.lessonDates.at(-1) ?? ''
    const said = await ask(admin, 'enrollment.recordLessons', { ...SCHOOL, date, lessons: [lesson] })
    expect(said).toMatchObject({ ok: true })
    const day = await ask(finance, 'enrollment.listLessons', { ...SCHOOL, date: term.until })
    expect(day).toMatchObject({ ok: true, value: { planId: AUTUMN } })
    expect(await ask(finance, 'billing.exportBills', { ...SCHOOL, planId: AUTUMN })).toMatchObject({ ok: true })
    expect(await ask(finance, 'billing.remindUnpaid', { ...SCHOOL, planId: AUTUMN })).toMatchObject({ ok: true })
  })

  test('M8 money that goes back for a lesson told late is promised, however long the term is over', async () => {
    cloud.clock.set(instantOf(schoolDate('2027-06-10'), '10:00'))
    expect((await closing(AUTUMN)).planId).toBe(AUTUMN)
    expect(await settlement(AUTUMN)).toMatchObject({ ok: true, value: { planId: AUTUMN, mayChange: true } })
    cloud.clock.set(DAY_AFTER)
  })

  test('M8 a term of another school, or of another child, looks like none', async () => {
    const none = refused('NOT_FOUND')
    expect(await list('yunling:2026-autumn')).toEqual(none)
    expect(await settlement('yunling:2026-autumn')).toEqual(none)
    expect(await ask(finance, 'billing.issueBills', { ...SCHOOL, planId: 'yunling:2026-autumn' })).toEqual(none)
    expect(await bill('b1', 'yunling:2026-autumn')).toEqual(none)
    const statement = { pupilId: 'b1', planId: 'yunling:2026-autumn' }
    expect(await ask(guardianOf('b1'), 'billing.getFeeStatement', statement)).toEqual(none)
    expect(await ask(guardianOf('b1'), 'billing.getPublication', statement)).toEqual(none)
  })
})
