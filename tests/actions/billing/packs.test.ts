// Tests stored fee policies: drafted, reviewed by another person, activated, and their limits.
import { demo2026 } from '@domain/billing/policy/demo-2026'
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import type { StoredPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import { type ActionInput, type ActionName, contracts } from '@domain/registry'
import { fen } from '@domain/values/fen'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { courseIdOf } from '@functions/enrollment/term-plans/course-id'
import type { LocalCloud } from '@localcloud/server'
import { courseCells, planWorkbook } from '../enrollment/course-plan-workbook'
import { given, keyOf, outcomeOf } from '../identity/identity-answers'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { importAndPublish } from '../world/publish-plan'
import { readAll, stored } from '../world/stored'
import { digestOf, upload } from '../world/upload-workbook'
import { DISTRICT, grant, identity, LOGIN_OF, NOW, person, smallWorld } from '../world/world'

jest.setTimeout(180_000)

const FINANCE = 'districtFinance'
const EDUCATION = 'districtEducation'
const district = { districtId: DISTRICT }
const head = { name: '2026年秋收费标准', version: '2', effectiveFrom: schoolDate('2026-09-10'), effectiveUntil: null }
const source = {
  document: '区发改委通知',
  number: '禾发改〔2026〕1号',
  clause: '第一条',
  date: '2026-09-08',
  demonstration: true,
}

let cloud: LocalCloud
const measured = new Map<ActionName, number>()

beforeAll(async () => {
  const world = smallWorld()
  world.plans.splice(1, 1)
  world.courses.splice(2, 1)
  const mother = person('mother', [grant('guardian', { schoolId: 'yunling', pupilId: 'otherSchool' })])
  const clerk = person('clerk', [grant('schoolAdmin', { schoolId: 'yunling' })])
  const second = person('second', [grant(FINANCE)])
  world.people.push(mother, clerk, second)
  world.identities.push(...[mother, clerk, second].map(({ _id }) => identity(_id)))
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())

/** Calls, and keeps the dearest of each action for the comparison at the end. */
async function asked<Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>): Promise<string> {
  const { answer, trips } = await call(cloud, LOGIN_OF(who), { name, input })
  measured.set(name, Math.max(trips, measured.get(name) ?? 0))
  return answer.ok ? 'OK' : answer.error.code
}
const packOf = async (packId: string, who = EDUCATION) =>
  given(cloud, { who, name: 'billing.getPack', input: { ...district, packId } })
const copying = (key: string, more: object = {}) => ({
  ...district,
  draft: { from: 'COPY', packId: 'demo-2026', ...head, requestKey: keyOf(key), ...more } as const,
})
const drafted = async (key: string, more: object = {}) =>
  (await given(cloud, { who: FINANCE, name: 'billing.draftPack', input: copying(key, more) })).packId
const move = (who: string, packId: string, to: 'DRAFT' | 'REVIEWED' | 'ACTIVE') =>
  asked(who, 'billing.movePack', { packId, to })
const storedPack = async (packId: string) => (await readAll<StoredPack>('policyPacks', { _id: packId }))[0]
const statement = async (who: string, pupilId: string) =>
  (await given(cloud, { who, name: 'billing.getFeeStatement', input: { pupilId } })).statement
const agreed = { consentVersion: ENROLLMENT_CONSENT_VERSION }
const enroll = (who: string, pupilId: string, courseId: string) =>
  outcomeOf(cloud, { who, name: 'enrollment.enrollPupil', input: { pupilId, courseId, ...agreed } })

async function importAt(who: string, schoolId: string, changes: Readonly<Record<string, string>>) {
  const bytes = await planWorkbook([courseCells(1)], changes)
  const importer = { cloud, login: LOGIN_OF(who), schoolId }
  const { answer } = await importAndPublish(importer, await upload(cloud, importer.login, bytes), digestOf(bytes))
  expect(answer).toMatchObject({ ok: true })
}

test('a text says where it is wrong, and becomes a draft once when it is right', async () => {
  const text = (data: object) => ({ ...district, draft: { from: 'TEXT', text: JSON.stringify(data) } as const })
  const { bothRule: _, ...without } = demo2026
  const wrong = await call(cloud, LOGIN_OF(FINANCE), { name: 'billing.draftPack', input: text(without) })
  const faults = [{ code: 'MISSING', path: 'bothRule' }]
  expect(wrong.answer).toEqual({ ok: false, error: { code: 'PACK_FAULTY', faults } })
  expect(await asked(FINANCE, 'billing.draftPack', text(demo2026))).toBe('PACK_ID_TAKEN')
  const own = { ...demo2026, id: 'written', effectiveFrom: '2028-09-01' }
  expect(await asked(FINANCE, 'billing.draftPack', text(own))).toBe('OK')
  expect(await asked(FINANCE, 'billing.draftPack', text(own))).toBe('OK')
  expect(await asked(FINANCE, 'billing.draftPack', text({ ...own, name: '别的' }))).toBe('PACK_ID_TAKEN')
  expect(await asked('second', 'billing.draftPack', text(own))).toBe('PACK_ID_TAKEN')
  expect(await readAll('policyPacks')).toHaveLength(1)
})

test('a draft is reached by the two offices alone; one given up by nobody', async () => {
  expect(await asked('guardian', 'billing.getFeeStandard', { packId: 'written' })).toBe('NOT_FOUND')
  expect(await asked('guardian', 'billing.getFeeStandard', { packId: 'demo-2026' })).toBe('OK')
  expect(await asked(FINANCE, 'billing.withdrawDraft', { packId: 'written' })).toBe('OK')
  expect(await asked(FINANCE, 'billing.withdrawDraft', { packId: 'written' })).toBe('OK')
  expect(await move(EDUCATION, 'written', 'REVIEWED')).toBe('MOVE_NOT_ALLOWED')
  expect(await asked(EDUCATION, 'billing.getPack', { ...district, packId: 'written' })).toBe('NOT_FOUND')
})

test('a copy is one draft however often it is sent; a number changes with its document and on the revision read', async () => {
  const packId = await drafted('copy')
  expect(await drafted('copy')).toBe(packId)
  expect(await asked(FINANCE, 'billing.draftPack', copying('x', { packId: 'nowhere' }))).toBe('PACK_NOT_FOUND')
  const change = { packId, rev: 0, ...head, changes: [{ path: 'guidePrices.ENRICHMENT.LESSON', value: 500, source }] }
  expect(await asked(FINANCE, 'billing.changeDraft', change)).toBe('OK')
  expect(await asked(FINANCE, 'billing.changeDraft', change)).toBe('OK')
  const other = { ...change, name: '另一个名字' }
  expect(await asked(FINANCE, 'billing.changeDraft', other)).toBe('PACK_CHANGED')
  const odd = { ...change, rev: 1, changes: [{ path: 'caps.CARE.DAY', value: 1, source }] }
  expect(await asked(FINANCE, 'billing.changeDraft', odd)).toBe('VALUE_NOT_ALLOWED')
  const shown = await packOf(packId)
  expect(shown).toMatchObject({ before: { packId: 'demo-2026' }, may: { edit: false, review: true, activate: false } })
  expect(shown.changes).toEqual([{ path: 'guidePrices.ENRICHMENT.LESSON', from: 600, to: 500, source }])
  expect(shown.ends).toEqual([{ packId: 'demo-2026', name: demo2026.name, lastDay: '2026-09-09' }])
  await asked(FINANCE, 'billing.withdrawDraft', { packId })
})

test('a copy is compared with what it was copied from; drafting is for finance alone', async () => {
  const packId = await drafted('example', { packId: 'fuyang-2021' })
  expect((await packOf(packId)).before).toMatchObject({ packId: 'fuyang-2021' })
  await asked(FINANCE, 'billing.withdrawDraft', { packId })
  const mayDraft = async (who: string) =>
    (await given(cloud, { who, name: 'billing.listPacks', input: district })).mayDraft
  expect([await mayDraft(FINANCE), await mayDraft(EDUCATION)]).toEqual([true, false])
})

test('who wrote or corrected it may not review it; what is in force is never touched again', async () => {
  const packId = await drafted('way')
  const changing = (who: string, rev: number, value: number) =>
    asked(who, 'billing.changeDraft', {
      packId,
      rev,
      ...head,
      changes: [{ path: 'guidePrices.ENRICHMENT.LESSON', value, source }],
    })
  expect(await changing('second', 0, 650)).toBe('OK')
  expect(await changing(FINANCE, 1, 700)).toBe('OK')
  expect(await move('second', packId, 'REVIEWED')).toBe('SAME_PERSON')
  expect(await move(FINANCE, packId, 'REVIEWED')).toBe('SAME_PERSON')
  expect(await move(EDUCATION, packId, 'ACTIVE')).toBe('MOVE_NOT_ALLOWED')
  expect(await move(EDUCATION, packId, 'REVIEWED')).toBe('OK')
  expect(await move(EDUCATION, packId, 'REVIEWED')).toBe('OK')
  expect(await changing(FINANCE, 3, 800)).toBe('MOVE_NOT_ALLOWED')
  expect(await move(FINANCE, packId, 'ACTIVE')).toBe('OK')
  const inForce = await storedPack(packId)
  expect(inForce?.steps.map(({ to, by }) => `${to} ${by}`)).toEqual([
    'DRAFT districtFinance',
    'DRAFT second',
    'DRAFT districtFinance',
    'REVIEWED districtEducation',
    'ACTIVE districtFinance',
  ])
  expect(await move(FINANCE, packId, 'ACTIVE')).toBe('OK')
  expect(await move(EDUCATION, packId, 'DRAFT')).toBe('MOVE_NOT_ALLOWED')
  expect(await asked(FINANCE, 'billing.withdrawDraft', { packId })).toBe('REASON_MISSING')
  expect(await changing(FINANCE, 5, 800)).toBe('MOVE_NOT_ALLOWED')
  expect(await storedPack(packId)).toEqual(inForce)
  const { packs } = await given(cloud, { who: FINANCE, name: 'billing.listPacks', input: district })
  const days = packs.map((one) => [one.packId, one.state, one.lastDay, one.isExample])
  expect(days).toEqual([
    [packId, 'ACTIVE', null, false],
    ['demo-2026', 'ACTIVE', '2026-09-09', false],
    ['chizhou-2021', 'ACTIVE', null, true],
    ['fuyang-2021', 'ACTIVE', null, true],
  ])
  expect(await asked('guardian', 'billing.getFeeStandard', { packId })).toBe('OK')
})

test('anybody reads what is in force, what it changed, and which one a school charges under', async () => {
  const standard = async (of: ActionInput<'billing.getFeeStandard'>) =>
    given(cloud, { who: 'guardian', name: 'billing.getFeeStandard', input: of })
  const old = await standard({ packId: 'demo-2026' })
  expect(old).toMatchObject({ pack: { lastDay: '2026-09-09' }, before: null, changes: [] })
  const qinghe = await standard({ schoolId: 'qinghe' })
  expect(qinghe).toEqual(old)
  expect(await asked('guardian', 'billing.getFeeStandard', { schoolId: 'yunling' })).toBe('OK')
  expect(await asked('guardian', 'billing.getFeeStandard', { schoolId: 'nowhere' })).toBe('NOT_FOUND')
  const [stored] = await readAll<StoredPack>('policyPacks', { state: 'ACTIVE' })
  const next = await standard({ packId: stored?._id ?? '' })
  expect(next).toMatchObject({ pack: { lastDay: null }, before: { packId: 'demo-2026' } })
  expect(next.changes).toMatchObject([{ path: 'guidePrices.ENRICHMENT.LESSON', from: 600, to: 700, source }])
  expect((await standard({ packId: 'chizhou-2021' })).before).toBeNull()
})

test('a term that has a pack keeps it to the fen; a term that begins later is under the new one', async () => {
  expect(await enroll('guardian', 'own', 'own')).toBe('OK')
  const before = await statement('guardian', 'own')
  expect(before).toMatchObject({ packId: 'demo-2026', lines: [{}] })
  await importAt('schoolAdmin', 'qinghe', {})
  await importAt('clerk', 'yunling', { 开学日期: '2026-09-10' })
  const plans = new Map((await readAll<StoredPlan>('plans')).map(({ schoolId, packId }) => [schoolId, packId]))
  expect(plans.get('qinghe')).toBe('demo-2026')
  expect(await statement('guardian', 'own')).toEqual(before)

  const packId = plans.get('yunling') ?? ''
  expect((await storedPack(packId))?.pack.guidePrices[1]?.max.value).toBe(700)
  expect(await enroll('mother', 'otherSchool', courseIdOf('yunling:2026-autumn', 'C1'))).toBe('OK')
  expect(await statement('mother', 'otherSchool')).toMatchObject({ packId, packVersion: '2', totalFen: fen(6_000) })

  const next = await drafted('later', { packId, effectiveFrom: schoolDate('2026-09-20'), version: '3' })
  await move(EDUCATION, next, 'REVIEWED')
  expect(await move(EDUCATION, next, 'ACTIVE')).toBe('OK')
  await importAt('clerk', 'yunling', { 开学日期: '2026-09-10' })
  expect(await statement('mother', 'otherSchool')).toMatchObject({ packId, totalFen: fen(6_000) })
  expect(await statement('guardian', 'own')).toEqual(before)
})

test('of two for the same day, activated at once, never both; either may come later', async () => {
  const ids = await Promise.all(
    ['left', 'right'].map((key) => drafted(key, { effectiveFrom: schoolDate('2027-02-01'), version: key })),
  )
  for (const packId of ids) expect(await move(EDUCATION, packId, 'REVIEWED')).toBe('OK')
  // Two at once of one person also wait for each other's audit entry: not what an ordinary call costs.
  const name = 'billing.movePack'
  const put = (packId: string) => outcomeOf(cloud, { who: FINANCE, name, input: { packId, to: 'ACTIVE' } })
  const atOnce = () => Promise.all(ids.map(put))
  await atOnce()
  const settled = await atOnce()
  const active = (await Promise.all(ids.map(storedPack))).filter((one) => one?.state === 'ACTIVE')
  expect(active.length).toBeLessThanOrEqual(1)
  expect(settled.filter((outcome) => outcome === 'OK').length).toBe(active.length)
  for (const packId of ids) await move(FINANCE, packId, 'ACTIVE')
  const after = (await Promise.all(ids.map(storedPack))).map((one) => `${one?.state} ${one?.activating}`)
  expect(after.sort()).toEqual(['ACTIVE false', 'REVIEWED false'])
})

describe('F8 a slip of a digit', () => {
  const path = 'guidePrices.ENRICHMENT.LESSON'
  const old = demo2026.guidePrices[1]?.max.source ?? source
  const far = { ...head, effectiveFrom: schoolDate('2029-09-01'), version: '29' }
  const draftedWith = async (key: string, value: number, from: typeof source) => {
    const packId = await drafted(key, far)
    const changes = [{ path, value, source: from }]
    expect(await asked(FINANCE, 'billing.changeDraft', { packId, rev: 0, ...far, changes })).toBe('OK')
    return packId
  }
  const confirming = (packId: string, to: 'REVIEWED' | 'ACTIVE', confirmed: string[]) =>
    asked(EDUCATION, 'billing.movePack', { packId, to, confirmed })
  const takeBack = (packId: string, reason?: string) =>
    asked(FINANCE, 'billing.withdrawDraft', reason === undefined ? { packId } : { packId, reason })

  test('under the old citation it is a fault; nobody reviews it', async () => {
    const packId = await draftedWith('old-citation', 6_000, old)
    expect((await packOf(packId)).pack.faults).toEqual([{ code: 'SOURCE_NOT_RENEWED', path }])
    expect(await confirming(packId, 'REVIEWED', [path])).toBe('PACK_FAULTY')
    await takeBack(packId)
  })

  test('is asked about when reviewed and when put in force, and taken back before its first day, with a reason', async () => {
    const packId = await draftedWith('digit', 6_000, source)
    const before = (await given(cloud, { who: FINANCE, name: 'billing.listPacks', input: district })).packs
    expect((await packOf(packId)).jumps).toEqual([{ path, from: 600, to: 6_000 }])
    expect(await confirming(packId, 'REVIEWED', [])).toBe('JUMP_NOT_CONFIRMED')
    expect(await confirming(packId, 'REVIEWED', [path])).toBe('OK')
    expect(await confirming(packId, 'ACTIVE', [])).toBe('JUMP_NOT_CONFIRMED')
    expect(await confirming(packId, 'ACTIVE', [path])).toBe('OK')
    expect((await packOf(packId, FINANCE)).may.takeBack).toBe(true)
    expect(await takeBack(packId)).toBe('REASON_MISSING')
    expect(await takeBack(packId, '多写了一个零')).toBe('OK')
    expect(await takeBack(packId, '多写了一个零')).toBe('OK')
    const shown = await packOf(packId)
    expect([shown.pack.state, shown.steps.at(-1)]).toMatchObject(['WITHDRAWN', { reason: '多写了一个零' }])
    expect(await asked('guardian', 'billing.getFeeStandard', { packId })).toBe('NOT_FOUND')
    const after = (await given(cloud, { who: FINANCE, name: 'billing.listPacks', input: district })).packs
    const lastDays = (packs: typeof after) => packs.filter(({ state }) => state === 'ACTIVE').map((one) => one.lastDay)
    expect(lastDays(after)).toEqual(lastDays(before))
  })

  test('what has begun, or what a school published a plan under, stays', async () => {
    const used = (await readAll<StoredPlan>('plans')).find(({ schoolId }) => schoolId === 'yunling')?.packId ?? ''
    expect(await takeBack(used, '写错了')).toBe('PACK_IN_USE')
    const first = (await storedPack(used))?.pack.effectiveFrom ?? head.effectiveFrom
    cloud.clock.set(instantOf(first, '09:00'))
    expect(await takeBack(used, '写错了')).toBe('PACK_BEGUN')
    cloud.clock.set(NOW)
  })
})

test('a claim left behind by a process that died is taken up by the next try', async () => {
  const packId = await drafted('died', { effectiveFrom: schoolDate('2027-09-01'), version: '9' })
  await move(EDUCATION, packId, 'REVIEWED')
  await stored('policyPacks').where({ _id: packId }).update({ activating: true })
  expect(await move(FINANCE, packId, 'ACTIVE')).toBe('OK')
  expect(await storedPack(packId)).toMatchObject({ state: 'ACTIVE', activating: false })
})

test('nothing here is dearer than declared', async () => {
  await asked(EDUCATION, 'billing.listPacks', district)
  await asked(EDUCATION, 'billing.getPack', { ...district, packId: 'demo-2026' })
  const dearer = [...measured].filter(([name, trips]) => {
    const action = name.split('.')[1] as keyof typeof contracts.billing
    return trips > contracts.billing[action].cost
  })
  expect(dearer).toEqual([])
})
