// Tests changing single values of a draft, and reading a draft from text.
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import inventedJson from '../fees/fee-invented.json'
import { chizhou2021 } from './chizhou-2021'
import { citedValues } from './cited-values'
import { frozenPack } from './frozen-pack'
import { packDifference } from './pack-difference'
import { copyOfPack, withChanges } from './pack-edit'
import { shapeIssues } from './pack-schema'
import { readPackText } from './pack-text'

const source = {
  document: '区发改委关于课后服务收费的通知',
  number: '某发改〔2027〕1号',
  clause: '第二条',
  date: '2027-06-01',
  demonstration: true,
}
const head = { name: '2027年收费标准', version: '2', effectiveFrom: schoolDate('2027-09-01'), effectiveUntil: null }

test.each(citedValues(frozenPack).map(({ path, value }) => [path, value] as const))(
  '%s can be cited anew',
  (path, value) => {
    const changed = withChanges(frozenPack, {}, [{ path, value, source }])
    expect(changed && packDifference(frozenPack, changed)).toEqual([{ path, from: value, to: value, source }])
  },
)

test('a number changes with its document, and nothing else does', () => {
  const changed = withChanges(frozenPack, head, [{ path: 'caps.CARE.TERM', value: 30_000, source }])
  expect(changed).toMatchObject(head)
  expect(changed && packDifference(frozenPack, changed)).toEqual([
    { path: 'caps.CARE.TERM', from: 35_000, to: 30_000, source },
  ])
  expect(frozenPack.caps[0]?.limit.value).toBe(fen(35_000))
})

test.each([
  ['caps.CARE.MONTH', 1],
  ['caps', 1],
  ['guidePrices.CARE.LESSON', 'many'],
  ['guidePrices.CARE.LESSON', 0.5],
  ['bothRule', 'WHATEVER'],
  ['collection.owner', 'SCHOOL'],
  ['id', 'other'],
  ['scope', 'other'],
  ['scope.districtId', 'other'],
  ['bothRule.more', 'CARE_FREE'],
  ['waivers.NOBODY', 1],
  ['collection', 'SCHOOL'],
  ['__proto__', 1],
  ['constructor', 1],
])('%s = %s is not a change of this pack', (path, value) => {
  expect(withChanges(frozenPack, {}, [{ path, value, source }])).toBeNull()
})

test('a published document of elsewhere becomes a draft of this district', () => {
  const copy = copyOfPack(chizhou2021, { ...head, id: 'own', districtId: 'hechuan' })
  expect(copy).toMatchObject({ ...head, id: 'own', scope: { districtId: 'hechuan' } })
  expect(packDifference(chizhou2021, copy)).toEqual([])
})

test('each place where the form is another is said by its own path: missing, unknown or of a wrong kind', () => {
  const [care, ...caps] = frozenPack.caps
  const guide = frozenPack.guidePrices[0]
  const { clause: _, ...unclaused } = source
  const wrong = {
    ...frozenPack,
    caps: [{ ...care, limit: { value: 'many', source } }, ...caps],
    guidePrices: [{ ...guide, kind: undefined, more: 1, max: { value: 200, source: unclaused } }],
    careAloneFree: null,
  }
  expect([...shapeIssues(wrong)].sort((one, other) => (one.path < other.path ? -1 : 1))).toEqual([
    { code: 'WRONG_VALUE', path: 'caps.0.limit.value' },
    { code: 'WRONG_VALUE', path: 'careAloneFree' },
    { code: 'WRONG_VALUE', path: 'guidePrices.0.kind' },
    { code: 'MISSING', path: 'guidePrices.0.max.source.clause' },
    { code: 'NOT_KNOWN', path: 'guidePrices.0.more' },
  ])
  expect(shapeIssues(frozenPack)).toEqual([])
  expect(shapeIssues(null)).toEqual([{ code: 'WRONG_VALUE', path: '' }])
  expect(shapeIssues({ ...frozenPack, collection: { ...frozenPack.collection, more: 1 } })).toEqual([
    { code: 'NOT_KNOWN', path: 'collection.more' },
  ])
})

describe('a text', () => {
  const read = (data: unknown) => readPackText(JSON.stringify(data), 'hechuan')
  const faults = (data: unknown) => {
    const result = read(data)
    return result.ok ? [] : result.error.faults
  }

  test('in the documented form is the pack it says', () => {
    expect(read(frozenPack)).toEqual({ ok: true, value: frozenPack })
  })

  test('says where it is wrong', () => {
    const notJson = { code: 'PACK_FAULTY', faults: [{ code: 'NOT_JSON', path: '' }] }
    expect(readPackText('{', 'hechuan')).toEqual({ ok: false, error: notJson })
    const { bothRule: _, ...without } = frozenPack
    expect(faults(without)).toEqual([{ code: 'MISSING', path: 'bothRule' }])
    expect(faults({ ...frozenPack, surprise: 1 })).toEqual([{ code: 'NOT_KNOWN', path: 'surprise' }])
    expect(faults({ ...frozenPack, effectiveFrom: '2026-02-30' })).toEqual([
      { code: 'WRONG_VALUE', path: 'effectiveFrom' },
    ])
    expect(faults(inventedJson)).toContainEqual({ code: 'OTHER_DISTRICT', path: 'scope.districtId' })
    for (const said of [{ clause: ' ' }, { document: ' ' }]) {
      const uncited = { ...frozenPack, workEndsAt: { ...frozenPack.workEndsAt, source: { ...source, ...said } } }
      expect(faults(uncited)).toEqual([{ code: 'NUMBER_WITHOUT_SOURCE', path: 'workEndsAt' }])
    }
    for (const value of [10_001, -1]) {
      const [first, ...waivers] = frozenPack.waivers
      const wrong = [{ ...first, basisPoints: { value, source } }, ...waivers]
      expect(faults({ ...frozenPack, waivers: wrong })).toEqual([
        { code: 'WAIVER_RATE_OUT_OF_RANGE', path: 'waivers.OUT_OF_POVERTY' },
      ])
    }
    const loose = { ...frozenPack.collection, extendedCarePrice: { value: 100, source } }
    expect(faults({ ...frozenPack, collection: loose })).toEqual([
      { code: 'EXTENDED_CARE_CHARGED', path: 'collection.extendedCarePrice' },
    ])
    const [first, ...caps] = frozenPack.caps
    expect(faults({ ...frozenPack, caps: [{ ...first, limit: { value: -1, source } }, ...caps] })).toEqual([
      { code: 'NEGATIVE_AMOUNT', path: 'caps.CARE.TERM' },
      { code: 'CAP_BELOW_ONE_UNIT', path: '' },
      { code: 'JOINT_CAP_ABOVE_SUM', path: '' },
    ])
    const ended = schoolDate('2026-08-31')
    expect(faults({ ...frozenPack, effectiveUntil: ended })).toEqual([
      { code: 'ENDS_BEFORE_IT_BEGINS', path: 'effectiveUntil' },
    ])
  })
})
