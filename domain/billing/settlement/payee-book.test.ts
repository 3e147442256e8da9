// Tests the payee book: due, paid and remaining amounts agree when added up both ways.
import type { LessonPayee } from '../../enrollment/lessons/lesson-record'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import type { PayeeFacts } from './payee-account'
import { feeOf, payeeBookOf } from './payee-book'
import type { PayeeContract, PayoutEntry } from './payee-record'

const AN: LessonPayee = { kind: 'TEACHER', id: 'an', name: '安老师' }
const STUDIO: LessonPayee = { kind: 'PROVIDER', id: 'studio', name: '竹编合作社' }

const key = (payee: LessonPayee) => ({ _id: `p:${payee.id}`, planId: 'p', schoolId: 's', payee, by: 'f', at: 1 })
const held = (_id: string, payee: LessonPayee) => ({ _id, payee, signedBy: 'office', state: 'DELIVERED' }) as const
const contract = (payee: LessonPayee, price: number): PayeeContract => ({
  ...key(payee),
  pricePerLesson: fen(price),
  document: '合同',
  history: [],
  rev: 1,
})
const entry = (amount: number, on: string, takesBack: PayoutEntry['takesBack'] = null): PayoutEntry => ({
  key: `${amount}`,
  amountFen: fen(amount),
  funding: 'FEES',
  on: schoolDate(on),
  by: 'f',
  at: 1,
  takesBack,
})

/** An: 2 × 80.05 = 160.10. The studio: a lesson and material of 12.34, and no contract yet: nothing is due. */
const FACTS: PayeeFacts = {
  known: [],
  records: [held('1', AN), held('2', AN), held('3', STUDIO)],
  contracts: [contract(AN, 8_005)],
  costs: [{ ...key(STUDIO), kind: 'MATERIAL', amountFen: fen(1_234), what: '竹篾', struck: null }],
  payouts: [
    {
      ...key(AN),
      rev: 1,
      entries: [
        entry(10_001, '2026-10-31'),
        entry(100, '2026-10-30'),
        entry(-100, '2026-10-30', { key: '100', reason: '付错人' }),
      ],
    },
  ],
}

test('due, paid and left, from both sides', () => {
  const { payees, checks } = payeeBookOf(FACTS)
  expect(payees.map((one) => [one.payee.name, feeOf(one), one.materialsFen, one.dueFen, one.paidFen])).toEqual([
    ['安老师', 16_010, 0, 16_010, 10_001],
    ['竹编合作社', 0, 1_234, 0, 0],
  ])
  expect(checks).toEqual([
    { check: 'DUE', oneFen: 16_010, otherFen: 16_010 },
    { check: 'LEFT', oneFen: 6_009, otherFen: 6_009 },
    { check: 'PAID', oneFen: 10_001, otherFen: 10_001 },
  ])
})

test('with a contract the material is due too', () => {
  const { checks } = payeeBookOf({ ...FACTS, contracts: [...FACTS.contracts, contract(STUDIO, 12_000)] })
  // 160.10 + 120.00 + 12.34
  expect(checks[0]).toEqual({ check: 'DUE', oneFen: 29_244, otherFen: 29_244 })
  expect(checks[1]).toEqual({ check: 'LEFT', oneFen: 19_243, otherFen: 19_243 })
})

test('payouts by their day; one taken back stands with its opposite', () => {
  expect(payeeBookOf(FACTS).payouts.map(({ on, amountFen, isTakenBack }) => [on, amountFen, isTakenBack])).toEqual([
    ['2026-10-30', 100, false],
    ['2026-10-30', -100, true],
    ['2026-10-31', 10_001, false],
  ])
})

test('nobody yet', () => {
  const none = { known: [], records: [], contracts: [], costs: [], payouts: [] }
  expect(payeeBookOf(none).checks.every(({ oneFen, otherFen }) => oneFen === 0 && otherFen === 0)).toBe(true)
})
