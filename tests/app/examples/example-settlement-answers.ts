// Typed example answers about lessons, settlement and closing, as large as a real school's.
import type { ActionName, ActionOutput } from '@domain/registry'

const now = Date.parse('2026-09-09T18:05:00+08:00')
const TERM = '2026-2027学年第一学期'
const PLAN = 'qinghe:2026-autumn'
const terms = [{ planId: PLAN, name: TERM, from: '2026-09-01', until: '2027-01-22' }]

type Payee = ActionOutput<'billing.getSettlement'>['payees'][number]

const times = <Item>(count: number, make: (number: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index + 1))

const payeeOf = (number: number): Payee => ({
  payeeId: `teacher-${number}`,
  kind: 'TEACHER',
  name: `老师${number}`,
  lessons: 14,
  unsigned: 0,
  contract: { pricePerLesson: 4_000, document: '课酬方案', changes: 0 },
  lacksContract: false,
  materialsFen: 0,
  dueFen: 56_000,
  paidFen: 0,
  toPayFen: 56_000,
  paidFrom: [],
  costs: [],
  payouts: [],
})

const spending = { teachersFen: 26_843_000, providersFen: 10_460_000, materialsFen: 3_127_000, totalFen: 40_430_000 }

export const settlementAnswers: { readonly [Name in ActionName]?: ActionOutput<Name> } = {
  'enrollment.listLessons': {
    date: '2026-09-09',
    today: '2026-09-09',
    now,
    isClosed: false,
    mayRecord: true,
    previous: '2026-09-08',
    next: '2026-09-10',
    planId: PLAN,
    terms,
    term: { name: TERM, from: '2026-09-01', until: '2027-01-22' },
    lessons: times(40, (number) => ({
      courseId: `course-${number}`,
      title: `科学小实验 ${number}`,
      kind: 'ENRICHMENT',
      date: '2026-09-09',
      from: '16:30',
      until: '17:45',
      place: '科创楼 302',
      teacherName: '周明远',
      seated: 24,
      record: null,
    })),
    open: [{ date: '2026-09-08', unsaid: 3, unsigned: 1 }],
    teachers: times(60, (number) => ({ personId: `teacher-${number}`, name: `老师${number}` })),
  },
  'billing.getSettlement': {
    schoolName: '青禾小学',
    today: '2026-09-09',
    planId: PLAN,
    terms,
    termName: TERM,
    isClosed: false,
    mayChange: true,
    totals: { dueFen: 2_240_000, paidFen: 0, toPayFen: 2_240_000, unsigned: 0, lackingContract: 0 },
    fundings: [
      { funding: 'FEES', inFen: 43_190_000, outFen: 0, leftFen: 43_190_000 },
      { funding: 'GOVERNMENT', inFen: 500_000, outFen: 0, leftFen: 500_000 },
      { funding: 'SUBSIDY', inFen: 0, outFen: 0, leftFen: 0 },
    ],
    receipts: [
      { key: 'received-1', amountFen: 500_000, document: '课后服务补助通知', on: '2026-09-05', isTakenBack: false },
    ],
    payees: times(40, payeeOf),
  },
  'billing.getClosing': {
    schoolName: '青禾小学',
    now,
    planId: PLAN,
    terms,
    term: { name: TERM, until: '2027-01-22' },
    state: 'OPEN',
    closedAt: null,
    publishedAt: null,
    hash: '0'.repeat(64),
    mayClose: true,
    mayPublish: false,
    reopened: [],
    figures: {
      bills: 900,
      unpaidBills: 12,
      returnsOpen: 0,
      governmentFen: 0,
      subsidyFen: 0,
      leftFen: 2_760_000,
      income: {
        grossFen: 48_632_000,
        cappedOffFen: 2_145_000,
        waivedFen: 1_836_000,
        notHeldFen: 987_000,
        otherOffFen: 0,
        consumablesFen: 0,
        askedFen: 43_664_000,
        collectedFen: 43_190_000,
        toPayFen: 474_000,
        toReturnFen: 0,
      },
      months: times(5, (number) => ({ month: `2026-${String(number + 7).padStart(2, '0')}`, amountFen: 8_638_000 })),
      spending,
      differences: [],
    },
    blockers: [
      { code: 'LESSONS_UNSAID', count: 2, amountFen: 0 },
      { code: 'BILLS_UNPAID', count: 12, amountFen: 474_000 },
    ],
  },
  'billing.getPublication': {
    schoolName: '青禾小学',
    terms: [{ planId: PLAN, name: TERM }],
    publication: {
      planId: PLAN,
      termName: TERM,
      publishedAt: now,
      collectedFen: 43_190_000,
      governmentFen: 0,
      subsidyFen: 0,
      incomeFen: 43_190_000,
      spending,
      leftFen: 2_760_000,
    },
  },
}
