// Tests that another district's published fee rules become a policy in force without new code.
// Uses 海口 and 山东 as far as their published numbers go, by the way an office takes. Neither is shipped: what their
// documents leave out is our assumption.
import { demo2026 } from '@domain/billing/policy/demo-2026'
import type { StoredPack } from '@domain/billing/policy/stored-pack'
import type { StoredPlan } from '@domain/enrollment/course-plans/course-plan-difference'
import { ENROLLMENT_CONSENT_VERSION } from '@domain/enrollment/seats/consent-text'
import type { ActionInput, ActionName } from '@domain/registry'
import { instantOf, schoolDate } from '@domain/values/school-date'
import { courseIdOf } from '@functions/enrollment/term-plans/course-id'
import type { LocalCloud } from '@localcloud/server'
import { courseCells, coursesSheet, planSheet } from '../enrollment/course-plan-workbook'
import { given, outcomeOf } from '../identity/identity-answers'
import { type Value, workbookOf } from '../identity/roster-workbook'
import { buildBundles } from '../world/bundles'
import { call, startDistrict } from '../world/district'
import { importAndPublish } from '../world/publish-plan'
import { readAll } from '../world/stored'
import { digestOf, previewPlan, upload } from '../world/upload-workbook'
import { DISTRICT, grant, identity, LOGIN_OF, person, smallWorld } from '../world/world'

jest.setTimeout(180_000)

const WRITER = 'districtFinance'
const REVIEWER = 'districtEducation'

let cloud: LocalCloud

beforeAll(async () => {
  const world = smallWorld()
  world.plans.splice(0)
  world.courses.splice(0)
  world.seatRolls.splice(0)
  const clerk = person('clerk', [grant('schoolAdmin', { schoolId: 'yunling' })])
  world.people.push(clerk)
  world.identities.push(identity('clerk'))
  cloud = await startDistrict(await buildBundles(), world)
})
afterAll(() => cloud.close())

const citedFrom = (document: string, date: string) => (clause: string) => ({
  document,
  number: '',
  clause,
  date,
  demonstration: false,
})
const haikou = citedFrom('海口市义务教育课后服务收费规定（据公开报道）', '2022')
const shandong = citedFrom('山东省义务教育课后服务收费规定（据公开报道）', '2022-01-16')
/** What the report of the document does not say. */
const silent = (reading: string) => ({ ...haikou(`原文未见：${reading}`), document: '本区的读法', demonstration: true })
const said = <Value>(value: Value, source: ReturnType<typeof haikou>) => ({ value, source })

interface LessonPrices {
  readonly care: number
  readonly course: number
  readonly source: ReturnType<typeof haikou>
}

/** Prices by lesson, capped by the lesson: no term amount is published. */
const byLesson = ({ care, course, source }: LessonPrices) => ({
  guidePrices: [
    { kind: 'CARE', unit: 'LESSON', max: said(care, source) },
    { kind: 'ENRICHMENT', unit: 'LESSON', max: said(course, source) },
  ],
  caps: [
    { kind: 'CARE', period: 'LESSON', limit: said(care, source) },
    { kind: 'ENRICHMENT', period: 'LESSON', limit: said(course, source) },
  ],
})

const HAIKOU = {
  ...demo2026,
  id: 'haikou',
  version: '1',
  name: '海口的收费规定（试写）',
  effectiveFrom: '2026-09-01',
  scope: { districtId: DISTRICT, stages: null, locations: null },
  ...byLesson({ care: 300, course: 500, source: haikou('每课时不超过3元，引进校外课程不超过5元') }),
  bothRule: said('JOINT_CAP_ONLY', silent('托管和课程都收，同一时段不重复')),
  refundBasis: said({ unit: 'HALF_MONTH' }, haikou('按月或者半月退费')),
  consumableModes: said(['SELF'], haikou('学校不得为学生代购材料')),
  collection: {
    ...demo2026.collection,
    acrossTerms: said(false, haikou('不得跨学期收取')),
  },
}

const draft = (pack: object) =>
  call(cloud, LOGIN_OF(WRITER), {
    name: 'billing.draftPack',
    input: { districtId: DISTRICT, draft: { from: 'TEXT', text: JSON.stringify(pack) } },
  })
const asked = <Name extends ActionName>(who: string, name: Name, input: ActionInput<Name>) =>
  outcomeOf(cloud, { who, name, input })

async function putInForce(packId: string): Promise<void> {
  expect(await asked(WRITER, 'billing.movePack', { packId, to: 'REVIEWED' })).toBe('SAME_PERSON')
  const input = { districtId: DISTRICT, packId }
  const { jumps } = await given(cloud, { who: REVIEWER, name: 'billing.getPack', input })
  const confirmed = jumps.map(({ path }) => path)
  for (const to of ['REVIEWED', 'ACTIVE'] as const)
    expect(await asked(REVIEWER, 'billing.movePack', { packId, to, confirmed })).toBe('OK')
}

interface PlanAt {
  readonly who: string
  readonly schoolId: string
  readonly price: string
  readonly term: Readonly<Record<string, Value>>
  readonly lessonsFrom: string
}

/** The faults of a plan with one course at a price; without any it is stored. */
async function planAt({ who, schoolId, price, term, lessonsFrom }: PlanAt): Promise<readonly string[]> {
  const plan = planSheet(term)
  const data = plan.data.filter(([name]) => name !== '停课日')
  const bytes = await workbookOf([{ ...plan, data }, coursesSheet([courseCells(1, { 6: lessonsFrom, 8: price })])])
  const importer = { cloud, login: LOGIN_OF(who), schoolId }
  const fileId = await upload(cloud, importer.login, bytes)
  const { answer } = await previewPlan(importer, fileId)
  if (!answer.ok) throw new Error(answer.error.code)
  const codes = answer.value.faults.map(({ code }) => code)
  if (codes.length === 0) expect((await importAndPublish(importer, fileId, digestOf(bytes))).answer.ok).toBe(true)
  return codes
}

test.each([
  ['COLLECTED_BY_OTHERS', { collection: { ...HAIKOU.collection, collector: said('THIRD_PARTY', haikou('x')) } }],
  ['COLLECTED_ACROSS_TERMS', { collection: { ...HAIKOU.collection, acrossTerms: said(true, haikou('x')) } }],
  ['NOT_VOLUNTARY', { collection: { ...HAIKOU.collection, voluntary: said(false, haikou('x')) } }],
  ['EXTENDED_CARE_CHARGED', { collection: { ...HAIKOU.collection, extendedCarePrice: said(1, haikou('x')) } }],
  ['NO_OWN_CONSUMABLES', { consumableModes: said(['ENTRUSTED'], haikou('x')) }],
  ['NUMBER_WITHOUT_SOURCE', { absenceRefund: said(false, haikou(' ')) }],
] as const)('looser than a floor, or without a document, it is refused: %s', async (code, change) => {
  const { answer } = await draft({ ...HAIKOU, id: `loose-${code}`, ...change })
  const faults = answer.ok || answer.error.code !== 'PACK_FAULTY' ? [] : answer.error.faults
  expect(faults.map((fault) => fault.code)).toEqual([code])
  expect(await readAll('policyPacks')).toEqual([])
})

test('海口: written down, one value corrected, reviewed by another person, in force; a statement is reckoned by it', async () => {
  expect((await draft(HAIKOU)).answer).toMatchObject({ ok: true })
  const { name, version } = HAIKOU
  const correction = {
    packId: HAIKOU.id,
    rev: 0,
    name,
    version,
    effectiveFrom: schoolDate('2026-09-02'),
    effectiveUntil: null,
    changes: [{ path: 'refundBasis', value: { unit: 'MONTH' }, source: haikou('按月退费') }],
  }
  expect(await asked(WRITER, 'billing.changeDraft', correction)).toBe('OK')
  await putInForce(HAIKOU.id)
  const [stored] = await readAll<StoredPack>('policyPacks', { _id: HAIKOU.id })
  expect(stored?.pack.refundBasis).toEqual(said({ unit: 'MONTH' }, haikou('按月退费')))

  const school = { who: 'schoolAdmin', schoolId: 'qinghe', term: { 开学日期: '2026-09-02' }, lessonsFrom: '2026-09-21' }
  expect(await planAt({ ...school, price: '￥5.01' })).toEqual(['PRICE_OVER_CAP'])
  expect(await planAt({ ...school, price: '￥5.00' })).toEqual([])
  const courseId = courseIdOf('qinghe:2026-autumn', 'C1')
  const enrolling = { pupilId: 'own', courseId, consentVersion: ENROLLMENT_CONSENT_VERSION }
  expect(await asked('guardian', 'enrollment.enrollPupil', enrolling)).toBe('OK')
  const input = { pupilId: 'own' }
  const { statement } = await given(cloud, { who: 'guardian', name: 'billing.getFeeStatement', input })
  // 10 lessons × 5.00
  expect(statement).toMatchObject({ packId: HAIKOU.id, packVersion: '1', totalFen: 5_000 })
  expect(JSON.stringify(statement)).toContain('每课时不超过3元，引进校外课程不超过5元')
})

test('山东: one price in town, a lower one in the country, from the next term on; this term keeps its own', async () => {
  cloud.clock.set(instantOf(schoolDate('2027-02-23'), '09:00'))
  for (const [id, locations, max] of [
    ['shandong-town', ['TOWN'], 350],
    ['shandong-rural', ['RURAL'], 300],
  ] as const) {
    const source = shandong(locations[0] === 'RURAL' ? '农村每课时不超过3元' : '每课时不超过3.5元')
    const pack = { ...HAIKOU, id, name: `山东的收费规定（试写）${id}`, effectiveFrom: '2027-02-22' }
    const scope = { ...HAIKOU.scope, locations }
    expect((await draft({ ...pack, scope, ...byLesson({ care: max, course: max, source }) })).answer.ok).toBe(true)
    await putInForce(id)
  }
  const spring = {
    学期: '2026-2027学年第二学期',
    学期代码: '2027-spring',
    开学日期: '2027-02-22',
    放假日期: '2027-07-02',
    选课开始: '2027-02-22 08:00',
    选课截止: '2027-02-26 18:00',
  }
  const from = { term: spring, lessonsFrom: '2027-03-01' }
  const town = { who: 'schoolAdmin', schoolId: 'qinghe', ...from }
  const rural = { who: 'clerk', schoolId: 'yunling', ...from }
  expect(await planAt({ ...town, price: '￥3.51' })).toEqual(['PRICE_OVER_CAP'])
  expect(await planAt({ ...town, price: '￥3.50' })).toEqual([])
  expect(await planAt({ ...rural, price: '￥3.50' })).toEqual(['PRICE_OVER_CAP'])
  expect(await planAt({ ...rural, price: '￥3.00' })).toEqual([])
  const plans = await readAll<StoredPlan>('plans')
  expect(new Map(plans.map(({ _id, packId }) => [_id, packId]))).toEqual(
    new Map([
      ['qinghe:2026-autumn', 'haikou'],
      ['qinghe:2027-spring', 'shandong-town'],
      ['yunling:2027-spring', 'shandong-rural'],
    ]),
  )
})
