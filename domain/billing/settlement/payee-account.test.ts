// Tests the accounts of teachers and providers.
import type { LessonPayee, LessonRecord } from '../../enrollment/lessons/lesson-record'
import { fen } from '../../values/fen'
import { schoolDate } from '../../values/school-date'
import { lacksContract, type PayeeFacts, payeeAccounts } from './payee-account'
import type { PayeeContract, PayeePayouts, PayoutEntry, ServiceCost } from './payee-record'

const LI: LessonPayee = { kind: 'TEACHER', id: 'li', name: '李老师' }
const AN: LessonPayee = { kind: 'TEACHER', id: 'zz', name: '安老师' }
const STUDIO: LessonPayee = { kind: 'PROVIDER', id: '竹编合作社', name: '竹编合作社' }

const held = (_id: string, payee: LessonPayee, signedBy: string | null = 'office') =>
  ({ _id, payee, signedBy, state: 'DELIVERED' }) as const
const canceled = (_id: string, payee: LessonPayee): PayeeFacts['records'][number] => ({
  _id,
  payee,
  signedBy: 'office',
  state: 'CANCELED' as LessonRecord['state'],
})
const key = (payee: LessonPayee) => ({ _id: `p:${payee.id}`, planId: 'p', schoolId: 's', payee, by: 'f', at: 1 })
const contract = (payee: LessonPayee, price: number): PayeeContract => ({
  ...key(payee),
  pricePerLesson: fen(price),
  document: '合同',
  history: [],
  rev: 1,
})
const cost = (payee: LessonPayee, amount: number, about: Partial<ServiceCost> = {}): ServiceCost => ({
  ...key(payee),
  kind: 'MATERIAL',
  amountFen: fen(amount),
  what: '竹篾',
  struck: null,
  ...about,
})
const entry = (amount: number, funding: PayoutEntry['funding'], id = `${amount}`): PayoutEntry => ({
  key: id,
  amountFen: fen(amount),
  funding,
  on: schoolDate('2026-10-30'),
  by: 'f',
  at: 1,
  takesBack: null,
})
const payouts = (payee: LessonPayee, entries: readonly PayoutEntry[]): PayeePayouts => ({
  _id: `p:${payee.id}`,
  planId: 'p',
  schoolId: 's',
  payee,
  entries,
  rev: 1,
})
const nothing: PayeeFacts = { known: [], records: [], contracts: [], costs: [], payouts: [] }

// Li: 2 signed × 40.00 = 80.00, of which 50.00 from fees and 20.00 from government funds; 10.00 left.
// The studio: 1 × 120.00 + 15.50 = 135.50, nothing paid.
test('lessons signed × price + material − what was paid, each source named', () => {
  const accounts = payeeAccounts({
    known: [LI, STUDIO],
    records: [held('1', LI), held('2', LI), held('3', LI, null), canceled('4', LI), held('5', STUDIO)],
    contracts: [contract(STUDIO, 12_000), contract(LI, 4_000)],
    costs: [cost(STUDIO, 1_550), cost(STUDIO, 99, { struck: { by: 'f', at: 2, reason: '记错了' } })],
    payouts: [payouts(LI, [entry(5_000, 'FEES'), entry(2_000, 'GOVERNMENT')])],
  })
  expect(accounts).toEqual([
    {
      payee: LI,
      lessons: 2,
      unsigned: 1,
      pricePerLesson: 4_000,
      materialsFen: 0,
      dueFen: 8_000,
      paidFen: 7_000,
      toPayFen: 1_000,
      paidFrom: [
        { funding: 'FEES', amountFen: 5_000 },
        { funding: 'GOVERNMENT', amountFen: 2_000 },
      ],
    },
    {
      payee: STUDIO,
      lessons: 1,
      unsigned: 0,
      pricePerLesson: 12_000,
      materialsFen: 1_550,
      dueFen: 13_550,
      paidFen: 0,
      toPayFen: 13_550,
      paidFrom: [],
    },
  ])
})

test('without a contract nothing is due, and it is said that one is missing', () => {
  const [account] = payeeAccounts({ ...nothing, records: [held('1', LI)], costs: [cost(LI, 100)] })
  expect(account).toMatchObject({ pricePerLesson: null, lessons: 1, materialsFen: 100, dueFen: 0, toPayFen: 0 })
  expect(account && lacksContract(account)).toBe(true)
})

test.each([
  ['one unsigned lesson asks for a contract', { records: [held('1', LI, null)] }, true],
  ['material alone as well', { costs: [cost(LI, 1)] }, true],
  ['a canceled lesson does not', { known: [LI], records: [canceled('1', LI)] }, false],
  ['a contract without lessons is complete', { contracts: [contract(LI, 4_000)] }, false],
] as const)('%s', (_, facts, expected) => {
  expect(payeeAccounts({ ...nothing, ...facts }).map(lacksContract)).toEqual([expected])
})

test('a payout taken back counts as never made', () => {
  const back = { ...entry(-5_000, 'FEES', 'back'), takesBack: { key: '5000', reason: '付错人' } }
  const facts = { records: [held('1', LI), held('2', LI)], contracts: [contract(LI, 4_000)] }
  const [account] = payeeAccounts({ ...nothing, ...facts, payouts: [payouts(LI, [entry(5_000, 'FEES'), back])] })
  expect(account).toMatchObject({ paidFen: 0, paidFrom: [], toPayFen: 8_000 })
})

test('teachers by name, then providers: never by amount or number', () => {
  const accounts = payeeAccounts({ ...nothing, known: [STUDIO, LI, AN], records: [held('1', LI), held('2', LI)] })
  expect(accounts.map(({ payee }) => payee.name)).toEqual(['安老师', '李老师', '竹编合作社'])
})

test('F5 a day of two lessons is paid as two', () => {
  const records = [{ ...held('1', LI), lessons: 2 }, held('2', LI), { ...held('3', LI, null), lessons: 2 }]
  const [account] = payeeAccounts({ ...nothing, records, contracts: [contract(LI, 4_000)] })
  expect(account).toMatchObject({ lessons: 3, unsigned: 2, dueFen: 12_000 })
})
