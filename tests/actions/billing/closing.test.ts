// Tests closing a term: gaps are named, the figures seen are kept, a second person publishes.
import { exampleBill } from '@domain/billing/bills/example-bill'
import { isClosed, type TermBooks } from '@domain/billing/books/term-books'
import type { TermClosing } from '@domain/billing/closing/closing-record'
import type { Notice } from '@domain/notices/inbox/notice'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { buildBundles } from '../world/bundles'
import { startDistrict } from '../world/district'
import { readAll, stored } from '../world/stored'
import { addFamilies, grant, person, term } from '../world/world'
import { billOf, keepBills, ON, paid } from './closing-world'
import { asking, heldLesson, holdLessons, PLAN, SCHOOL, STUDIO, settlementWorld } from './settlement-world'

jest.setTimeout(120_000)

let cloud: LocalCloud
const { ask, get, trips } = asking(() => cloud)
const closing = (who = 'schoolFinance') => get(who, 'billing.getClosing', SCHOOL)
const blockers = async () => Object.fromEntries((await closing()).blockers.map(({ code, ...rest }) => [code, rest]))
const close = (hash: string, carriesUnpaid = false, who = 'schoolFinance') =>
  ask(who, 'billing.closeTerm', { ...SCHOOL, hash, carriesUnpaid })
const publish = (who: string) => ask(who, 'billing.publishTerm', SCHOOL)
const publication = (who = 'guardian', pupilId = 'own') => ask(who, 'billing.getPublication', { pupilId })
const books = () => readAll<TermBooks>('termClosings', { _id: PLAN })
const key = (name: string) => `closing-test-key-${name}`

beforeAll(async () => {
  const world = settlementWorld()
  addFamilies(world, 'k', 3)
  world.courses.forEach((one, index) => {
    world.courses[index] = { ...one, lessonDates: one.lessonDates.slice(0, 2) }
  })
  const kin = ['k1', 'k2'].map((pupilId) => grant('guardian', { schoolId: 'qinghe', pupilId }))
  world.people.push(person('twins', kin))
  world.people.push(person('both', [grant('schoolFinance', SCHOOL), grant('schoolAdmin', SCHOOL)]))
  world.identities.push({ _id: 'web:both', personId: 'both', boundAt: 1, via: 'WEB_ACCOUNT' })
  cloud = await startDistrict(await buildBundles(), world)
  cloud.clock.set(instantOf(schoolDate('2027-01-25'), '10:00'))
  await holdLessons([
    heldLesson('chess', '2026-10-12'),
    heldLesson('chess', '2026-10-19', null),
    heldLesson('bamboo', '2026-10-12'),
  ])
  const wechat = [paid('W1', 21_600, 'WECHAT')]
  await keepBills([billOf('k1', [paid('B1', 21_600)]), billOf('k2', []), billOf('k3', wechat)])
  await stored('pupilTerms').add({
    _id: `${PLAN}:own`,
    planId: PLAN,
    schoolId: 'qinghe',
    pupilId: 'own',
    rev: 1,
    enrollments: [{ courseId: 'chess', state: 'SEATED', lessonDates: ['2026-10-12'] }],
  })
})
afterAll(() => cloud.close())

test('an open term says everything that is missing, and is not closed', async () => {
  const { state, term: shown, hash, mayClose, mayPublish } = await closing()
  expect({ state, shown, mayClose, mayPublish }).toEqual({
    state: 'OPEN',
    shown: { name: term.name, until: term.until },
    mayClose: true,
    mayPublish: false,
  })
  expect(await blockers()).toEqual({
    LESSONS_UNSAID: { count: 1, amountFen: 0 },
    LESSONS_UNSIGNED: { count: 1, amountFen: 0 },
    CONTRACTS_MISSING: { count: 2, amountFen: 0 },
    BILLS_MISSING: { count: 1, amountFen: 0 },
    BILLS_UNPAID: { count: 1, amountFen: 21_600 },
    DAYS_UNRECONCILED: { count: 1, amountFen: 0 },
  })
  expect(await close(hash ?? '')).toMatchObject({ error: { code: 'NOT_READY' } })
  expect(await publish('schoolAdmin')).toMatchObject({ error: { code: 'NOT_CLOSED' } })
  expect(await readAll('termClosings', { closedAt: { $ne: null } })).toEqual([])
  expect(await publication()).toEqual({ ok: true, value: { schoolName: '青禾小学', terms: [], publication: null } })
})

test('one after the other is done; a payout still to make is one of them', async () => {
  await holdLessons([heldLesson('bamboo', '2026-10-19')])
  await ask('schoolAdmin', 'enrollment.signLessons', { ...SCHOOL, date: '2026-10-19', courseIds: ['chess'] })
  const price = { ...SCHOOL, document: '课酬方案' }
  await get('schoolFinance', 'billing.setContractPrice', { ...price, payeeId: 'teacher', pricePerLesson: 4_000 })
  await get('schoolFinance', 'billing.setContractPrice', { ...price, payeeId: STUDIO, pricePerLesson: 12_000 })
  await stored('pupilTerms').doc(`${PLAN}:own`).remove()
  await stored('paymentDays').add({
    _id: `qinghe:${ON}`,
    schoolId: 'qinghe',
    date: ON,
    onlyOurs: [],
    onlyTheirs: [],
    differing: [],
  })
  expect(await blockers()).toEqual({
    PAYOUTS_OPEN: { count: 2, amountFen: 32_000 },
    BILLS_UNPAID: { count: 1, amountFen: 21_600 },
  })
  const payout = { ...SCHOOL, on: '2027-01-20', funding: 'FEES' as const }
  await get('schoolFinance', 'billing.recordPayout', { ...payout, payeeId: 'teacher', amountFen: 8_000, key: key('a') })
  const funds = { ...SCHOOL, amountFen: 24_000, document: '拨款通知', on: '2027-01-20', key: key('funds') }
  await get('schoolFinance', 'billing.recordFunding', funds)
  const bought = { ...payout, payeeId: STUDIO, amountFen: 24_000, funding: 'GOVERNMENT' as const, key: key('b') }
  await get('schoolFinance', 'billing.recordPayout', bought)
  expect(await blockers()).toEqual({ BILLS_UNPAID: { count: 1, amountFen: 21_600 } })
})

// Asked 3 × 216.00 = 648.00, paid 432.00; spent 80.00 + 240.00 = 320.00, of which 240.00 from government funds:
// left 432.00 + 240.00 − 320.00 = 352.00.
test('the figures, to the fen', async () => {
  expect((await closing()).figures).toMatchObject({
    bills: 3,
    unpaidBills: 1,
    governmentFen: 24_000,
    subsidyFen: 0,
    leftFen: 35_200,
    differences: [],
    income: { grossFen: 64_800, askedFen: 64_800, collectedFen: 43_200, toPayFen: 21_600, waivedFen: null },
    spending: { teachersFen: 8_000, providersFen: 24_000, materialsFen: 0, totalFen: 32_000 },
  })
})

test('a canceled lesson counts in the figures at once, before any timer told the bill', async () => {
  const line = exampleBill().lines[0]
  const canceled = { planId: PLAN, courseId: line?.lineId, date: line?.plannedDates[0], state: 'CANCELED' }
  await stored('lessonRecords').add({ ...canceled, _id: 'canceled', cancelReason: 'SCHOOL', payee: { id: 'x' } })
  expect((await closing()).figures?.income).toMatchObject({ notHeldFen: 1_800, askedFen: 63_000 })
  await stored('lessonRecords').doc('canceled').remove()
})

test('closed only as it was seen, by who carries what is unpaid; once', async () => {
  const { hash } = await closing()
  expect(await close(hash ?? '')).toMatchObject({
    error: { code: 'NOT_READY', blockers: [{ code: 'BILLS_UNPAID', count: 1 }] },
  })
  expect(await close('0'.repeat(64), true)).toMatchObject({ error: { code: 'FIGURES_CHANGED' } })
  expect(await close(hash ?? '', true, 'both')).toMatchObject({ ok: true, value: { termName: term.name } })
  expect(await close(hash ?? '', true)).toMatchObject({ ok: true })
  expect(await close('0'.repeat(64), true)).toMatchObject({ error: { code: 'TERM_CLOSED' } })
  const [kept] = await readAll<TermClosing>('termClosings')
  expect(kept).toMatchObject({ _id: PLAN, hash, closedBy: 'both', publishedAt: null })
  expect(JSON.stringify(kept)).not.toMatch(/k1|k2|k3|waiver/)
})

test('what happens afterwards does not change what was kept', async () => {
  const { figures } = await closing()
  await stored('bills')
    .doc(`${PLAN}:k2`)
    .update({ money: [paid('B2', 21_600)] })
  expect((await closing()).figures).toEqual(figures)
  expect(await closing()).toMatchObject({ state: 'CLOSED', mayClose: false, blockers: [] })
})

test('M6 before it is published a second person takes the closing back, with a reason; both stay to be read', async () => {
  const { hash, reopened: none } = await closing()
  const reopen = (who: string, about = {}) =>
    ask(who, 'billing.reopenTerm', { ...SCHOOL, hash: hash ?? '', reason: '漏了一笔材料费', ...about })
  expect(none).toEqual([])
  expect(await reopen('both')).toMatchObject({ error: { code: 'SECOND_PERSON_NEEDED' } })
  expect(await reopen('schoolAdmin', { hash: '0'.repeat(64) })).toMatchObject({ error: { code: 'NOT_CLOSED' } })
  const first = await reopen('schoolAdmin')
  expect(first).toMatchObject({ ok: true, value: { termName: term.name } })
  expect(await reopen('schoolAdmin')).toEqual(first)
  expect(await closing()).toMatchObject({ state: 'OPEN', mayClose: true, reopened: [{ reason: '漏了一笔材料费' }] })
  const [open] = await books()
  expect(open).toMatchObject({ closedAt: null, reopened: [{ hash, closedBy: 'both', reopenedBy: 'schoolAdmin' }] })
  expect(Object.keys(open ?? {}).sort()).toEqual(['_id', 'closedAt', 'reopened', 'rev', 'schoolId', 'writing'])
  const told = (await readAll<Notice>('notices', { kind: 'TERM_REOPENED' })).map(({ personId }) => personId).sort()
  expect(told).toEqual(['both', 'clerk2', 'schoolFinance'])
  // Closed anew on what the books then say: k2 has paid meanwhile.
  const again = await closing()
  expect(await close(again.hash ?? '', true, 'both')).toMatchObject({ ok: true })
  expect(await closing()).toMatchObject({ state: 'CLOSED', reopened: [{ reason: '漏了一笔材料费' }] })
})

const noticed = ({ personId, pupilId }: Notice) => `${personId} ${pupilId}`

test('a second person publishes and families are told, each once; then they read sums, and nothing of anybody', async () => {
  expect(await publish('both')).toMatchObject({ error: { code: 'SECOND_PERSON_NEEDED' } })
  expect(await publication()).toMatchObject({ value: { publication: null } })
  expect((await closing('schoolAdmin')).mayPublish).toBe(true)
  const first = await publish('schoolAdmin')
  expect(first).toMatchObject({ ok: true })
  const told = async () => (await readAll<Notice>('notices', { kind: 'TERM_PUBLISHED' })).map(noticed)
  const all = ['g-k1 k1', 'g-k2 k2', 'g-k3 k3', 'twins k1']
  expect(await told()).toEqual(all)
  // A process that died in between told some of them: told again, nobody has it twice.
  await stored('notices').doc(`g-k2:termPublished:${PLAN}`).remove()
  expect(await publish('schoolAdmin')).toEqual(first)
  const { hash } = await closing()
  expect(
    await ask('schoolAdmin', 'billing.reopenTerm', { ...SCHOOL, hash: hash ?? '', reason: '太晚了' }),
  ).toMatchObject({ error: { code: 'PUBLISHED_ALREADY' } })
  expect(await told()).toEqual(all)
  const answer = await publication()
  expect(answer).toMatchObject({
    value: {
      publication: {
        termName: term.name,
        collectedFen: 64_800,
        governmentFen: 24_000,
        incomeFen: 88_800,
        leftFen: 56_800,
        spending: { teachersFen: 8_000, providersFen: 24_000 },
      },
    },
  })
  expect(JSON.stringify(answer)).not.toMatch(/waive|unpaid|王|竹编/)
  expect(await publication('guardian', 'otherClass')).toMatchObject({ error: { code: 'NOT_FOUND' } })
})

test('no more round trips than declared', async () => {
  expect(await trips('guardian', 'billing.getPublication', { pupilId: 'own' })).toBe(2)
  expect(await trips('schoolAdmin', 'billing.publishTerm', SCHOOL)).toBe(7)
  expect(await trips('schoolAdmin', 'billing.getClosing', SCHOOL)).toBe(3)
  await stored('termClosings').doc(PLAN).remove()
  const { hash } = await closing()
  expect(await trips('schoolFinance', 'billing.getClosing', SCHOOL)).toBe(5)
  expect(await trips('schoolFinance', 'billing.closeTerm', { ...SCHOOL, hash: hash ?? '', carriesUnpaid: true })).toBe(
    7,
  )
  expect(await trips('schoolAdmin', 'billing.publishTerm', SCHOOL)).toBe(8)
})

/** Kept figures are those of the books: what is due for lessons and material. */
async function expectKeptAsBooked(): Promise<boolean> {
  const [kept] = await books()
  if (kept === undefined || !isClosed(kept)) return false
  const { totals } = await get('schoolFinance', 'billing.getSettlement', SCHOOL)
  expect(kept.figures.spending.totalFen).toBe(totals.dueFen)
  return true
}

async function reopened(): Promise<string> {
  await stored('termClosings').doc(PLAN).remove()
  await stored('serviceCosts').where({ planId: PLAN }).remove()
  await stored('lessonRecords')
    .doc('bamboo:2026-10-19')
    .set((({ _id, ...rest }) => rest)(heldLesson('bamboo', '2026-10-19')))
  return (await closing()).hash ?? ''
}

test('M9 a lesson corrected, or a cost recorded, in the moment the term is closed: kept as it is booked', async () => {
  const correct = () =>
    ask('schoolAdmin', 'enrollment.correctLesson', {
      ...SCHOOL,
      date: '2026-10-19',
      courseId: 'bamboo',
      heldBy: null,
      reason: '记错了',
      cancelReason: 'SCHOOL',
    })
  const claim = () =>
    ask('schoolFinance', 'billing.claimCost', {
      ...SCHOOL,
      payeeId: STUDIO,
      what: '竹篾',
      key: key('race'),
      kind: 'MATERIAL',
      amountFen: 700,
    })
  for (let round = 0; round < 10; round += 1) {
    const hash = await reopened()
    const change = round % 2 === 0 ? correct : claim
    const [written, kept] = await Promise.all([change(), close(hash, true)])
    expect([written.ok, kept.ok].filter(Boolean)).toHaveLength(1)
    expect(await expectKeptAsBooked()).toBe(kept.ok)
  }
  await reopened()
})

test('M9 whoever is writing is waited for, and a process that died while writing is not', async () => {
  const hash = await reopened()
  const now = cloud.clock.now()
  const mark = { key: 'other', at: now }
  await stored('termClosings').add({ _id: PLAN, schoolId: 'qinghe', rev: 1, writing: [mark], closedAt: null })
  expect(await close(hash, true)).toMatchObject({ error: { code: 'FIGURES_CHANGED' } })
  cloud.clock.set(now + 120_000)
  expect(await close(hash, true)).toMatchObject({ ok: true })
  expect(await books()).toMatchObject([{ hash, writing: [], rev: 2 }])
})

test('M7 what was spent beyond what there was is not published', async () => {
  await stored('termClosings')
    .doc(PLAN)
    .update({ figures: { leftFen: -1 } })
  expect(await publish('schoolAdmin')).toEqual({ ok: false, error: { code: 'INCOME_SHORT', amountFen: 1 } })
  await reopened()
})

test('M7 fees that went back after they were paid out: the term stays open until another source pays', async () => {
  for (const pupilId of ['k1', 'k2', 'k3']) await stored('bills').doc(`${PLAN}:${pupilId}`).update({ money: [] })
  expect(await blockers()).toMatchObject({ FUNDING_SHORT: { count: 1, amountFen: 8_000 } })
})
