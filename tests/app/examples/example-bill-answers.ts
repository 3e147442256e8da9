// Typed example answers about bills, as large as a real school's.
import type { FeeLine, FeeStatement } from '@domain/billing/fees/fee-statement'
import type { ActionName, ActionOutput } from '@domain/registry'

const now = Date.parse('2026-10-20T18:05:00+08:00')
const TERM = '2026-2027学年第一学期'
const PLAN = 'qinghe:2026-autumn'
const terms = [{ planId: PLAN, name: TERM, from: '2026-09-01', until: '2027-01-22' }]
const source = { document: '演示数值', number: '', clause: '每课时最高6元', date: '', demonstration: true }

const times = <Item>(count: number, make: (number: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index + 1))

const line = (number: number): FeeLine => ({
  courseId: `course-${number}`,
  title: `科学小实验 ${number}`,
  kind: 'ENRICHMENT',
  lessons: 14,
  chargedLessons: 14,
  pricePerLesson: 600,
  grossFen: 8_400,
  chargedFen: 8_400,
  payableFen: 8_400,
  status: 'CHARGED',
  steps: [{ rule: 'LESSONS_TIMES_PRICE', used: 600, lessons: 14, afterFen: 8_400, source }],
})

const statement: FeeStatement = {
  termId: '2026-autumn',
  packId: 'demo-2026',
  packVersion: '1',
  packName: '演示收费标准',
  demonstration: true,
  lines: times(4, line),
  grossFen: 33_600,
  cappedOffFen: 0,
  waivedFen: 0,
  totalFen: 33_600,
}

const head = {
  billId: 'qinghe:2026-autumn:p1',
  issuedOn: '2026-09-18',
  dueOn: '2026-10-02',
  state: 'UNPAID' as const,
  askedFen: 42_200,
  keptFen: 40_400,
  paidFen: 20_000,
  returnedFen: 0,
  toPayFen: 20_400,
  toReturnFen: 0,
}
const clay = { courseId: 'course-1', name: '陶泥', spec: '5千克', unitPrice: 4_300, quantity: 2 }
const entrusted = { ...clay, amountFen: 8_600, payableFen: 8_600, returned: 0 }
const changes = times(12, (number) => ({
  reason: 'CANCELED_BY_SCHOOL' as const,
  title: '科学小实验 1',
  kind: 'REFUND' as const,
  amountFen: 600,
  on: `2026-10-${String(number).padStart(2, '0')}`,
  lessons: 1,
  pieces: 0,
}))
const payments = times(2, (number) => ({
  paymentNo: `payment-${number}`,
  channel: 'BANK' as const,
  amountFen: 10_000,
  on: '2026-09-20',
  reversed: null,
}))
const returned = {
  refundNo: 'payment-1R1',
  channel: 'BANK',
  amountFen: 600,
  state: 'PROMISED',
  on: null,
  reversed: null,
  twice: null,
} as const
const bySchool = { hasEvidence: false, refusal: null, mayGoAnotherWay: false, isByHand: false } as const

const rows = times(30, (number) => ({
  ...head,
  billId: `qinghe:2026-autumn:p${number}`,
  pupilId: `p${number}`,
  pupilName: `林小满 ${number}`,
  homeroomName: '三(2)班',
}))
const [row] = rows

export const billAnswers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  'billing.getBill': {
    pupil: { pupilId: 'p1', name: '林小满', homeroomName: '三(2)班', schoolName: '青禾小学' },
    now,
    today: '2026-10-20',
    planId: PLAN,
    terms,
    termName: TERM,
    closesAt: now - 86_400_000,
    statement,
    materials: [],
    bill: {
      ...head,
      consumables: [entrusted],
      changes,
      payments,
      returns: [returned],
      awaited: [
        {
          eventId: 'again:care:0:2026-10-21',
          title: '托管',
          from: '2026-10-21',
          lessons: 60,
          pricePerLesson: 200,
          amountFen: 12_000,
        },
      ],
    },
  },
  'billing.listBills': {
    schoolName: '青禾小学',
    now,
    today: '2026-10-20',
    planId: PLAN,
    terms,
    termName: TERM,
    closesAt: now - 86_400_000,
    homerooms: times(30, (number) => ({ homeroomId: `room-${number}`, name: `三(${number})班` })),
    totals: {
      bills: 1_240,
      notIssued: 3,
      unpaid: 210,
      toRemind: 180,
      askedFen: 41_200_000,
      keptFen: 40_430_000,
      paidFen: 35_000_000,
      returnedFen: 120_000,
      toPayFen: 5_550_000,
      toReturnFen: 1_200,
      waivedFen: 860_000,
    },
    bills: rows.map((bill) => ({ ...bill, titles: ['机器人入门', '托管'] })),
    unbilled: [],
    next: { homeroomId: 'room-1', billId: 'qinghe:2026-autumn:p30' },
  },
  ...(row === undefined
    ? {}
    : {
        'billing.getSchoolBill': {
          now,
          today: '2026-10-20',
          termName: TERM,
          bill: row,
          consumables: [entrusted],
          changes,
          materialReturns: [{ returnId: 'returned:1', name: '陶泥', pieces: 1, on: '2026-10-19', amountFen: 4_300 }],
          lines: times(4, (number) => ({
            lineId: `course-${number}`,
            title: `科学小实验 ${number}`,
            lessons: 14,
            chargedFen: 8_400,
            payableFen: 8_400,
          })),
          payments: payments.map((payment) => ({ ...payment, hasEvidence: true })),
          returns: [{ ...returned, ...bySchool }],
          asked: [],
        },
      }),
}
