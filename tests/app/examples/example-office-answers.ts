// Typed example answers of the district's fee pages, as large as a real district's.
import { citedValues } from '@domain/billing/policy/cited-values'
import { demo2026 } from '@domain/billing/policy/demo-2026'
import { subsidy2026 } from '@domain/billing/subsidy/policies/subsidy-2026'
import type { ActionName, ActionOutput } from '@domain/registry'

const now = Date.parse('2026-09-09T16:05:00+08:00')

type Pack = ActionOutput<'billing.listPacks'>['packs'][number]
type Value = ActionOutput<'billing.getPack'>['values'][number]
type SchoolFees = ActionOutput<'billing.districtFees'>['schools'][number]

const times = <Item>(count: number, make: (number: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index + 1))

const packOf = (version: number): Pack => ({
  packId: `pack-${version}`,
  name: '2027年收费标准',
  version: String(version),
  state: version === 1 ? 'DRAFT' : 'ACTIVE',
  isExample: false,
  stages: null,
  locations: null,
  effectiveFrom: '2027-09-01',
  lastDay: null,
  lastDayVaries: false,
  faults: [],
})

/** What a value may be is the pack's own schema: it was read through it. */
const values = citedValues(demo2026).map(({ path, value, source }) => ({
  path,
  value: value as Value['value'],
  source,
}))

const feesOf = (number: number): SchoolFees => ({
  schoolId: `school-${number}`,
  name: `禾川第${number}小学`,
  termName: '2026-2027学年第一学期',
  closing: 'OPEN',
  hasBills: true,
  fees: {
    families: 600,
    unpaidFamilies: 12,
    askedFen: 18_000_000,
    collectedFen: 17_500_000,
    outstandingFen: 500_000,
    returnedFen: 120_000,
  },
})

const figures: NonNullable<ActionOutput<'billing.getSubsidy'>['figures']> = {
  countedOn: '2026-09-09',
  isRural: true,
  enrolled: 86,
  inHardship: 14,
  headcount: 72,
  participating: 80,
  isEligible: true,
  teacherLessons: 1_440,
  teacherFloorFen: 4_000,
  unsignedLessons: 3,
  providers: times(4, (number) => ({ name: `机构${number}`, lessons: 40, pricePerLesson: 12_000 })),
  expensesFen: 7_680_000,
  receivableFen: 3_360_000,
  governmentFen: 0,
  subsidyFen: 4_320_000,
  isSurplus: false,
}

const step = { to: 'SCHOOL_SUBMITTED', name: '石岭', at: now, reason: null } as const

export const officeAnswers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  'billing.listPacks': { now, mayDraft: true, packs: times(8, packOf) },
  'billing.getPack': {
    now,
    pack: { ...packOf(1), effectiveUntil: null },
    values,
    rev: 1,
    before: { packId: 'demo-2026', name: demo2026.name, version: '1' },
    changes: values.slice(0, 6).map(({ path, value, source }) => ({ path, from: value, to: value, source })),
    steps: [{ to: 'DRAFT', name: '郑远', at: now, reason: null }],
    jumps: [],
    may: { edit: true, review: true, activate: false, sendBack: false, takeBack: false },
    ends: [],
  },
  'billing.getFeeStandard': {
    pack: packOf(2),
    values,
    changes: [],
    before: { packId: 'demo-2026', name: demo2026.name, version: '1' },
  },
  'billing.listSubsidies': {
    now,
    claims: times(6, (number) => ({
      claimId: `c${number}`,
      schoolId: `school-${number}`,
      schoolName: '云岭小学',
      year: 2026,
      subsidyFen: 4_320_000,
      state: 'SCHOOL_SUBMITTED',
      since: now,
    })),
    unclaimed: times(20, (number) => ({
      schoolId: `rural-${number}`,
      schoolName: `乡村第${number}小学`,
      year: 2026,
      pupils: 90,
    })),
  },
  'billing.getSubsidy': {
    now,
    schoolName: '云岭小学',
    year: 2026,
    years: [2026, 2025],
    until: '2027-07-31',
    terms: [{ name: '2026-2027学年第一学期', until: '2027-01-22' }],
    figures,
    isFrozen: true,
    blocks: [],
    policy: { ...subsidy2026, censusDate: { ...subsidy2026.censusDay, value: '2026-09-30' } },
    claim: { claimId: 'c1', state: 'SCHOOL_SUBMITTED', steps: [step] },
    may: { submit: false, moveTo: 'DISTRICT_CHECKED', sendBack: true, needsAnother: false },
  },
  'billing.districtFees': {
    now,
    countedAt: now,
    schools: times(45, feesOf),
    totals: {
      schools: 45,
      families: 27_000,
      askedFen: 810_000_000,
      collectedFen: 787_500_000,
      outstandingFen: 22_500_000,
      returnedFen: 5_400_000,
    },
  },
}
