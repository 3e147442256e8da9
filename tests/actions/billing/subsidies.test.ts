// Tests subsidies and district totals over HTTP: counted from stored data, frozen on submission.
import { type ActionInput, type ActionName, contracts } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import type { LocalCloud } from '@localcloud/server'
import { readPdf } from '../../pdf/read-pdf'
import { given, outcomeOf } from '../identity/identity-answers'
import { call, runTimer } from '../world/district'
import { stored } from '../world/stored'
import { DISTRICT, LOGIN_OF, term } from '../world/world'
import { fillIn, LAST_DAY, lesson, relief, SPRING, spring, startSubsidyWorld, ZHOU } from './subsidy-world'

jest.setTimeout(180_000)

let cloud: LocalCloud
const district = { districtId: DISTRICT }
const asked = { schoolId: 'yunling', year: null }
const measured = new Map<ActionName, number>()

beforeAll(async () => {
  cloud = await startSubsidyWorld()
}, 180_000)
afterAll(() => cloud.close())

async function outcome<Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>): Promise<string> {
  const { answer, trips } = await call(cloud, LOGIN_OF(who), { name, input })
  measured.set(name, Math.max(trips, measured.get(name) ?? 0))
  return answer.ok ? 'OK' : answer.error.code
}
const subsidy = (who: string) => given(cloud, { who, name: 'billing.getSubsidy', input: asked })
const submitting = { schoolId: 'yunling', year: 2026, subsidyFen: 4_320_000 }
const claimId = 'yunling:2026'
const move = (who: string, to: ActionInput<'billing.moveSubsidy'>['to'], reason: string | null = null) =>
  outcome(who, 'billing.moveSubsidy', { claimId, to, reason })

test('S1, counted from what is stored, every number with its document', async () => {
  cloud.clock.set(LAST_DAY)
  const { figures, policy, blocks, may, ...shown } = await subsidy('clerk')
  expect(shown).toMatchObject({ year: 2026, years: [2026], until: spring.until })
  expect(shown.terms.map(({ name }) => name)).toEqual([term.name, spring.name])
  expect(figures).toMatchObject({
    enrolled: 86,
    inHardship: 14,
    headcount: 72,
    teacherLessons: 1_440,
    teacherFloorFen: 4_000,
    expensesFen: 7_680_000,
    receivableFen: 3_360_000,
    subsidyFen: 4_320_000,
    isEligible: true,
    providers: [{ name: '远山艺术', lessons: 160, pricePerLesson: 12_000 }],
  })
  expect(Object.values(policy).every(({ source }) => source.document !== '' && source.clause !== '')).toBe(true)
  expect([blocks, may]).toEqual([[], { submit: true, moveTo: null, sendBack: false, needsAnother: false }])
  expect((await subsidy('principal')).may.submit).toBe(false)
})

test('a term alone says nothing yet: what autumn lacks, spring may cover', async () => {
  cloud.clock.set(instantOf(schoolDate('2027-02-01'), '09:00'))
  const autumn = await subsidy('clerk')
  expect(autumn.figures).toMatchObject({ teacherLessons: 1_440 })
  expect([autumn.terms.length, autumn.blocks]).toEqual([1, ['YEAR_NOT_OVER']])
})

async function sheetFor(who: string): Promise<readonly string[]> {
  const { fileName, url } = await given(cloud, { who, name: 'billing.makeSubsidySheet', input: asked })
  expect(fileName).toBe(`小规模学校补助-云岭小学-2026-2027学年.pdf`)
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
  expect(bytes.length).toBeLessThan(80_000)
  return readPdf(bytes, process.env.PICTURES && `${process.env.PICTURES}/subsidy-${who}`).flat()
}

test('S1 on paper: the same figures, in capitals too, with their documents', async () => {
  cloud.clock.set(LAST_DAY)
  const sheet = await sheetFor('clerk')
  expect(sheet).toEqual(
    expect.arrayContaining([
      ...[
        '小规模学校课后服务补助表',
        '测算，尚未申请',
        '云岭小学',
        '第一学期、第二学期',
        '农村学校',
        '86 人',
        '14 人',
        '72 人',
        '不超过 100 人',
      ],
      ...['本校老师', '1440', '40.00', '57,600.00', '远山艺术', '160', '120.00', '19,200.00', '76,800.00', '33,600.00'],
      ...['应补助', '¥43,200.00', '人民币（大写）肆万叁仟贰佰元整', '区财政局（盖章）', '1 / 1'],
    ]),
  )
  expect(await outcome('teacher', 'billing.makeSubsidySheet', asked)).toBe('FORBIDDEN')
  expect(await outcome('schoolFinance', 'billing.makeSubsidySheet', asked)).toBe('NOT_FOUND')
})

test('M10 heads print as they count; how few are relieved is for the reviewer and the district, and cannot be reckoned', async () => {
  await stored('waivers')
    .where({ _id: /^w[0-9]$/ })
    .remove()
  for (const who of ['clerk', 'twoSchools'])
    expect((await subsidy(who)).figures).toMatchObject({ enrolled: null, inHardship: null, headcount: 82 })
  const heldBack = (sheet: readonly string[]) => sheet.filter((text) => /不显示/.test(text)).length
  const printed = await sheetFor('clerk')
  expect([heldBack(printed), printed.includes('4 人'), printed.includes('82 人')]).toEqual([2, false, true])
  expect(printed.some((text) => text.includes('86'))).toBe(false)
  expect(heldBack(await sheetFor('districtFinance'))).toBe(0)
  for (const who of ['principal', 'districtEducation', 'districtFinance'])
    expect((await subsidy(who)).figures).toMatchObject({ inHardship: 4, headcount: 82 })
  await fillIn('waivers', 10, (n) => relief(`w${n}`, `y${n}`))
})

test('not before the year is over, not with a lesson unsigned, not at another figure', async () => {
  cloud.clock.set(LAST_DAY - 86_400_000)
  expect((await subsidy('clerk')).blocks).toEqual(['YEAR_NOT_OVER'])
  expect(await outcome('clerk', 'billing.submitSubsidy', submitting)).toBe('NOT_TO_SUBMIT')
  cloud.clock.set(LAST_DAY)
  await stored('lessonRecords').add({
    ...lesson('late', ZHOU),
    signedBy: null,
  })
  expect(await outcome('clerk', 'billing.submitSubsidy', submitting)).toBe('NOT_TO_SUBMIT')
  await stored('lessonRecords').where({ _id: 'late' }).remove()
  expect(await outcome('clerk', 'billing.submitSubsidy', { ...submitting, subsidyFen: 1 })).toBe('CLAIM_CHANGED')
  expect(await outcome('schoolFinance', 'billing.submitSubsidy', { ...submitting, schoolId: 'qinghe' })).toBe(
    'NOT_TO_SUBMIT',
  )
})

test('asked for once; then the figures stand whatever happens', async () => {
  expect(await outcome('clerk', 'billing.submitSubsidy', submitting)).toBe('OK')
  expect(await outcome('clerk', 'billing.submitSubsidy', submitting)).toBe('OK')
  await stored('lessonRecords').add(lesson('more', ZHOU))
  const { figures, isFrozen, claim } = await subsidy('clerk')
  expect([figures?.subsidyFen, isFrozen]).toEqual([4_320_000, true])
  expect(claim).toMatchObject({ state: 'SCHOOL_SUBMITTED', steps: [{ to: 'SCHOOL_SUBMITTED', name: '王clerk' }] })
})

/** A payee was paid from government funds in the year the claim is of. */
const payFromFunds = (amountFen: number) =>
  stored('payouts')
    .doc(`${SPRING}:zhou`)
    .set({
      planId: SPRING,
      schoolId: 'yunling',
      entries: [{ key: 'k', amountFen, funding: 'GOVERNMENT', takesBack: null }],
    })

test('M7 M10 sent back with a reason it is counted anew; then from hand to hand', async () => {
  expect(await move('districtFinance', 'DISTRICT_CHECKED')).toBe('NOT_YOUR_STEP')
  expect(await move('districtEducation', 'DRAFT')).toBe('REASON_MISSING')
  expect(await move('districtEducation', 'DRAFT', '少算一节课')).toBe('OK')
  expect((await subsidy('clerk')).figures?.subsidyFen).toBe(4_324_000)
  expect(await outcome('clerk', 'billing.submitSubsidy', submitting)).toBe('CLAIM_CHANGED')
  expect(await outcome('clerk', 'billing.submitSubsidy', { ...submitting, subsidyFen: 4_324_000 })).toBe('OK')
  expect(await move('districtEducation', 'DISTRICT_CHECKED')).toBe('OK')
  expect(await move('districtEducation', 'DISTRICT_CHECKED')).toBe('OK')
  expect(await move('districtEducation', 'FINANCE_APPROVED')).toBe('SAME_PERSON')
  expect((await subsidy('districtFinance')).may).toEqual({
    submit: false,
    moveTo: 'FINANCE_APPROVED',
    sendBack: true,
    needsAnother: false,
  })
  expect(await move('districtFinance', 'FINANCE_APPROVED')).toBe('OK')
  expect(await move('districtFinance', 'PAID')).toBe('SAME_PERSON')
  expect((await subsidy('districtFinance')).may).toMatchObject({ moveTo: null, needsAnother: true })
  await payFromFunds(1)
  expect(await move('cashier', 'PAID')).toBe('FUNDED_MEANWHILE')
  await payFromFunds(0)
  expect(await move('cashier', 'PAID')).toBe('OK')
  expect(await move('cashier', 'RECONCILED')).toBe('SAME_PERSON')
  expect(await move('districtFinance', 'RECONCILED')).toBe('OK')
  expect(await move('districtFinance', 'DRAFT', '晚了')).toBe('MOVE_NOT_ALLOWED')
  const listed = await given(cloud, { who: 'districtFinance', name: 'billing.listSubsidies', input: district })
  expect(listed.claims).toMatchObject([{ claimId, state: 'RECONCILED', subsidyFen: 4_324_000 }])
  expect(listed.unclaimed).toEqual([])
  expect((await subsidy('clerk')).claim?.steps.map(({ to, reason }) => reason ?? to)).toEqual([
    ...['SCHOOL_SUBMITTED', '少算一节课', 'SCHOOL_SUBMITTED', 'DISTRICT_CHECKED'],
    ...['FINANCE_APPROVED', 'PAID', 'RECONCILED'],
  ])
})

test('a year is asked for in the next one at the latest; each year has its own claim', async () => {
  const ofYear = (year: number) => ({
    _id: `yunling:${year}-autumn`,
    schoolId: 'yunling',
    termId: `${year}-autumn`,
    term: { ...term, from: `${year}-09-01`, until: `${year + 1}-01-20` },
  })
  await stored('plans').add([ofYear(2025), ofYear(2024)])
  const listed = await given(cloud, { who: 'districtFinance', name: 'billing.listSubsidies', input: district })
  expect(listed.unclaimed).toMatchObject([{ schoolId: 'yunling', year: 2025 }])
  const before = { ...asked, year: 2025 }
  const { years, claim, figures, until } = await given(cloud, {
    who: 'clerk',
    name: 'billing.getSubsidy',
    input: before,
  })
  expect({ years, claim, until, lessons: figures?.teacherLessons }).toEqual({
    years: [2026, 2025, 2024],
    claim: null,
    until: '2026-07-31',
    lessons: 0,
  })
})

test('a district sees sums by school, kept by the timer, none of four families', async () => {
  const fees = () => given(cloud, { who: 'districtFinance', name: 'billing.districtFees', input: district })
  expect((await fees()).countedAt).toBeNull()
  await runTimer(cloud, 'billing')
  const { totals, schools, countedAt } = await fees()
  expect(countedAt).toBeGreaterThanOrEqual(LAST_DAY)
  expect(totals).toEqual({
    schools: 1,
    families: 60,
    askedFen: 60 * 36_600,
    collectedFen: 60 * 36_600,
    outstandingFen: 0,
    returnedFen: 0,
  })
  expect(schools).toMatchObject([
    { schoolId: 'qinghe', fees: null, hasBills: true, closing: 'OPEN' },
    { schoolId: 'yunling', fees: { families: 60, unpaidFamilies: null }, closing: 'OPEN' },
  ])
  await stored('termClosings').add({ _id: SPRING, schoolId: 'yunling', closedAt: 1, publishedAt: null })
  expect((await fees()).schools[1]?.closing).toBe('CLOSED')
})

test('nothing here is dearer than declared', async () => {
  await outcome('clerk', 'billing.getSubsidy', asked)
  await outcome('districtEducation', 'billing.listSubsidies', district)
  await outcome('districtEducation', 'billing.districtFees', district)
  const dearer = [...measured].filter(([name, trips]) => {
    const action = name.split('.')[1] as keyof typeof contracts.billing
    return trips > contracts.billing[action].cost
  })
  expect(dearer).toEqual([])
  expect(await outcomeOf(cloud, { who: 'guardian', name: 'billing.getSubsidy', input: asked })).toBe('FORBIDDEN')
})
